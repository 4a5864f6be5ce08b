/**
 * The `default_app.asar` that starts `electron <folder>`: a stock Electron brings one, the npm one lacks it. As in the stock one, `-r <file>`
 * loads a file first (Playwright hands its own over so), and the first plain argument is the app's folder.
 */

const bootstrap = `
const { app } = require('electron');
const Module = require('node:module');
const path = require('node:path');

const words = process.argv.slice(1);
const preloads = [];
let folder;
for (let i = 0; i < words.length; i += 1) {
  if (words[i] === '-r' || words[i] === '--require') preloads.push(words[(i += 1)]);
  else if (folder === undefined && !words[i].startsWith('-')) folder = path.resolve(words[i]);
}
for (const file of preloads) Module._load(path.resolve(file), Module, true);
if (folder === undefined) {
  console.error('Usage: electron <folder of the app>');
  process.exit(2);
}
const description = require(path.join(folder, 'package.json'));
app.setName(description.productName ?? description.name);
app.setVersion(description.version);
if (description.desktopName) app.setDesktopName(description.desktopName);
app.setAppPath(folder);
Module._load(Module._resolveFilename(folder, null, true), Module, true);
`;

/** @returns {Buffer} An asar archive with two files. */
export function defaultApp() {
  return asar({ 'package.json': JSON.stringify({ name: 'electron', main: 'main.js' }), 'main.js': bootstrap });
}

/**
 * The asar format: a 16 byte prefix of four lengths, a JSON header with each file's size and place, then the files one after the other.
 * @param {Readonly<Record<string, string>>} contents
 */
function asar(contents) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const files = {};
  let offset = 0;
  for (const [name, text] of Object.entries(contents)) {
    const size = Buffer.byteLength(text);
    files[name] = { size, offset: String(offset) };
    offset += size;
  }
  const header = Buffer.from(JSON.stringify({ files }));
  const padding = Buffer.alloc((4 - (header.length % 4)) % 4);
  const padded = header.length + padding.length;
  const prefix = Buffer.alloc(16);
  for (const [i, length] of [4, padded + 8, padded + 4, header.length].entries()) prefix.writeUInt32LE(length, i * 4);
  return Buffer.concat([prefix, header, padding, ...Object.values(contents).map((text) => Buffer.from(text))]);
}
