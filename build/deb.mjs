#!/usr/bin/env node
/**
 * Stands in for `fpm`, which would be downloaded, when electron-builder makes a .deb: reads those of fpm's arguments that electron-builder
 * gives, lays the files out as they will be installed, and lets Debian's own `dpkg-deb` pack them.
 */
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main, run } from './script.mjs';

main(import.meta.url, async () => {
  const given = readArguments(process.argv.slice(2));
  if (given.one('-t') !== 'deb') throw new Error(`Only .deb can be made here, not ${given.one('-t')}.`);
  const root = mkdtempSync(path.join(tmpdir(), 'sequence-studio-deb-'));
  try {
    chmodSync(root, 0o755);
    for (const placed of given.files) place(root, placed);
    const size = (await run('du', ['-sk', root])).output.split('\t')[0] ?? '0';
    control(root, given, size);
    const packing = ['--root-owner-group', `-Z${dpkgName(given.one('--deb-compression'))}`, '--build', root, given.one('--package')];
    const { status, output } = await run('dpkg-deb', packing);
    if (status !== 0) throw new Error(output.trim());
    return 0;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

/** fpm and dpkg-deb disagree on one name. @param {string} compression */
const dpkgName = (compression) => (compression === 'gz' ? 'gzip' : compression);

/**
 * @typedef {object} Given
 * @property {(name: string) => string} one The value of an argument that must be there.
 * @property {(name: string) => readonly string[]} all The values of an argument that may be repeated.
 * @property {readonly string[]} files Each `source=target`.
 */

/** @param {readonly string[]} words @returns {Given} */
function readArguments(words) {
  /** @type {[name: string, value: string][]} */
  const named = [];
  /** @type {string[]} */
  const files = [];
  const rest = words.filter((word) => word !== '--force')[Symbol.iterator]();
  for (const word of rest) {
    if (word.startsWith('-')) named.push([word, rest.next().value ?? '']);
    else files.push(word);
  }
  const all = (/** @type {string} */ name) => named.flatMap(([key, value]) => (key === name ? [value] : []));
  const one = (/** @type {string} */ name) => {
    const value = all(name).at(-1);
    if (value === undefined) throw new Error(`electron-builder did not give ${name}.`);
    return value;
  };
  return { one, all, files };
}

/** @param {string} root @param {string} placed `source=target`; a source that ends in a slash is a folder whose content is meant. */
function place(root, placed) {
  const at = placed.lastIndexOf('=');
  const target = path.join(root, placed.slice(at + 1));
  mkdirSync(path.dirname(target), { recursive: true });
  const source = placed.slice(0, at);
  cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  if (statSync(source).isFile()) chmodSync(target, 0o644);
}

/** @param {string} root @param {Given} given @param {string} size In kB. */
function control(root, given, size) {
  const folder = path.join(root, 'DEBIAN');
  mkdirSync(folder);
  const fields = {
    Package: given.one('--name'),
    Version: given.one('--version').replaceAll('-', '~'), // A pre-release sorts before its release.
    Architecture: given.one('--architecture'),
    Maintainer: given.one('--maintainer'),
    'Installed-Size': size,
    Depends: given.all('-d').join(', '),
    Recommends: given.all('--deb-recommends').join(', '),
    Section: given.one('--category'),
    Priority: given.one('--deb-priority'),
    Description: given.one('--description').trim().replace(/\n\s*/g, '\n '),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []));
  writeFileSync(path.join(folder, 'control'), `${lines.join('\n')}\n`);
  for (const [argument, script] of [
    ['--after-install', 'postinst'],
    ['--after-remove', 'postrm'],
  ]) {
    copyFileSync(given.one(argument ?? ''), path.join(folder, script ?? ''));
    chmodSync(path.join(folder, script ?? ''), 0o755);
  }
}
