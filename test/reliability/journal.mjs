import { parseArgs } from 'node:util';
import { runBundled } from '../bench/bundled.mjs';
import { replacing } from './replacing.mjs';

/** @type {Readonly<Record<string, import('vite').Plugin>>} */
const faults = {
  /** Believes whatever stands in a record. */
  checksum: replacing('electron/frame.ts', 'sum !== checksum(', "'' === checksum("),
  /** Cuts off damaged bytes and keeps none. */
  aside: replacing(
    'electron/recovery.ts',
    'await writeWhole(fileSystem, path.join(folder, aside)',
    'if (kept.length < 0) await writeWhole(fileSystem, path.join(folder, aside)',
  ),
  /** Gives up the whole document at the first damage. */
  prefix: replacing('electron/journalFile.ts', "return { kind: 'torn', document, length }", "return { kind: 'baseDamaged' }"),
};

const { broken } = parseArgs({ options: { broken: { type: 'string' } }, strict: false }).values;
const fault = typeof broken === 'string' ? faults[broken] : undefined;
if (broken !== undefined && fault === undefined) throw new Error(`--broken is one of: ${Object.keys(faults).join(', ')}`);
await runBundled('journal', 'test/reliability', { plugins: fault === undefined ? [] : [fault] });
