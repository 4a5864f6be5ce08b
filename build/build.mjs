/** Makes `dist/`: Vite, called once for each program. `node build/build.mjs` makes all of them. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import * as vite from 'vite';
import { main, secondsSince, top } from './script.mjs';

/**
 * The programs that run in Node or in Electron's main process and preload. Each is one file without a shared chunk:
 * a sandboxed preload can load nothing but `electron`. `.cjs`, because package.json says `module` and older Electrons start CommonJS only.
 */
const nodePrograms = {
  main: 'electron/main.ts',
  preload: 'electron/preload.ts',
  cli: 'electron/cliMain.ts',
  browserShell: 'build/browser-shell/main.ts',
};

/** The programs that run in a page: the window itself, and what the browser shell loads before it in place of the preload. */
const pagePrograms = { renderer: 'renderer/index.html', browserPage: 'build/browser-shell/page.ts' };

const entries = { ...nodePrograms, ...pagePrograms };

/** @typedef {keyof typeof entries} Program */

const allPrograms = /** @type {readonly Program[]} */ (Object.keys(entries));

/**
 * Builds the named programs into `dist/`. Throws with a readable message where a source is missing or does not compile.
 * @param {readonly Program[]} programs
 * @param {{ folder?: string, plugins?: vite.Plugin[] }} other Another folder than `dist/`, and plugins: how a test builds a program with a fault in it.
 */
export async function build(programs = allPrograms, { folder = path.join(top, 'dist'), plugins = [] } = {}) {
  for (const program of programs) {
    const entry = entries[program];
    if (!existsSync(path.join(top, entry))) throw new Error(`Cannot build: ${entry} is missing.`);
    const config =
      program === 'renderer'
        ? forWindow(folder)
        : program === 'browserPage'
          ? forShellPage(folder, entry)
          : forNode(folder, program, entry);
    await vite.build({ ...config, plugins: [...(config.plugins ?? []), ...plugins] });
  }
}

/** @type {vite.InlineConfig} */
const common = { configFile: false, logLevel: 'warn', cacheDir: path.join(top, 'node_modules/.cache/vite') };

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} entry
 * @returns {vite.InlineConfig}
 */
const forNode = (folder, name, entry) => ({
  ...common,
  root: top,
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: entry,
    outDir: path.join(folder, 'electron'),
    emptyOutDir: false,
    target: 'node18',
    minify: false,
    rolldownOptions: { output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false } },
  },
});

/**
 * Relative addresses, and nothing inlined as a `data:` address: the content security policy allows the app's own files only.
 * @param {string} folder
 * @returns {vite.InlineConfig}
 */
const forWindow = (folder) => ({
  ...common,
  root: path.join(top, 'renderer'),
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: path.join(folder, 'renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
});

/**
 * One classic script, so that it has run before the window's module starts.
 * @param {string} folder
 * @param {string} entry
 * @returns {vite.InlineConfig}
 */
const forShellPage = (folder, entry) => ({
  ...common,
  root: top,
  publicDir: false,
  build: {
    outDir: path.join(folder, 'electron'),
    emptyOutDir: false,
    target: 'chrome114',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'browserPage.cjs' } },
  },
});

main(import.meta.url, async () => {
  const start = performance.now();
  await build();
  console.log(`Built ${allPrograms.join(', ')} in ${secondsSince(start)}.`);
  return 0;
});
