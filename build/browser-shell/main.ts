import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { createBundle } from '../../electron/bundle.ts';
import { claimFolder } from '../../electron/claim.ts';
import { diskFileSystem } from '../../electron/fileSystem.ts';
import { readTextFile } from '../../electron/files.ts';
import { sequenceFiles } from '../../electron/startWords.ts';
import { openChromium } from './chromium.ts';
import { createBrowserHost } from './host.ts';
import { type Options, readOptions } from './options.ts';
import { addBridge } from './pageHtml.ts';
import { createPortMemory } from './portMemory.ts';
import { type ShellServer, startServer } from './server.ts';
import { endAfterFirstFrame } from './smoke.ts';

/** @returns The exit status, once the window is closed; `--no-open` never ends by itself. */
async function run({ dataFolder, show, words }: Options): Promise<number> {
  await mkdir(dataFolder, { recursive: true });
  if (!(await claimFolder(dataFolder))) {
    console.error('Sequence Studio is open already.');
    return 1;
  }
  let painted = () => {};
  const firstFrame = new Promise<void>((resolve) => {
    painted = resolve;
  });
  const server = await serve(dataFolder, painted);
  await openFiles(server, sequenceFiles(words, process.cwd()));
  if (show === 'none') {
    console.log(`Sequence Studio is at ${server.address}`);
    return new Promise(() => {});
  }
  const chromium = openChromium(server.address, path.join(dataFolder, 'browser-profile'), show === 'smoke');
  if (chromium === null) {
    console.error('No Chromium was found on this machine. With --no-open, any browser can show the page.');
    return 1;
  }
  if (show === 'smoke') return endAfterFirstFrame(chromium, firstFrame);
  await chromium.closed;
  return 0;
}

async function serve(dataFolder: string, painted: () => void): Promise<ShellServer> {
  const memory = createPortMemory(diskFileSystem, dataFolder);
  const served = {
    bundle: createBundle(path.join(__dirname, '../renderer'), 'self', addBridge),
    pageScript: () => readFile(path.join(__dirname, 'browserPage.cjs'), 'utf8'),
    answer: createBrowserHost(dataFolder),
    painted,
  };
  const server = await startServer(served, await memory.read());
  await memory.write(server.port);
  return server;
}

async function openFiles(server: ShellServer, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const read = await readTextFile(file);
    if (read.ok) server.send({ kind: 'fileOpened', file: read.value });
    else console.error(read.error.message);
  }
}

run(readOptions(process.argv.slice(2), { platform: process.platform, env: process.env, home: homedir() })).then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
