import { readFiles } from '../../renderer/app/imports/reading.ts';
import { decodeBundle } from '../../shared/file/bundle/decode.ts';
import { encodeDesign } from '../../shared/file/format.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
import { type ZipLimits, zipLimits } from '../../shared/file/zip/limits.ts';
import type { Design } from '../../shared/model/design.ts';
import { sha256 } from '../sha256.ts';
import { tinyCatalog } from '../tinyCatalog.ts';
import type { Mutant } from './mutants.ts';

/** What became of many files. */
export interface Figures {
  read: number;
  refused: number;
  /** What should never be, a line each. */
  readonly problems: string[];
  slowestMs: number;
  largestMemory: number;
}

/** The most processor time that one file may take. It counts this program's own work, however busy the machine is. */
const HANG_MS = 2000;
const MOST_MEMORY = 1_000_000_000;

export const noFigures = (): Figures => ({ read: 0, refused: 0, problems: [], slowestMs: 0, largestMemory: 0 });

/** Reads a file as an import does, and writes down what became of it. `limits` are others where a broken build is played. */
export async function judge(mutant: Mutant, figures: Figures, limits: ZipLimits = zipLimits): Promise<void> {
  const problem = (words: string): void => {
    figures.problems.push(`${mutant.name}: ${words}`);
  };
  const before = process.cpuUsage();
  try {
    const { designs, refusal } = await readOne(mutant, limits);
    if (refusal === null) {
      figures.read++;
      for (const design of designs) if (encodeDesign(design).length === 0) problem('cannot be written again');
      if (mutant.refusal !== null) problem(`was read, and should be refused with ${mutant.refusal}`);
    } else {
      figures.refused++;
      if (!new RegExp(`^${mutant.name}: (.+: )?.+`, 's').test(refusal)) problem(`is refused without file, place and reason: ${refusal}`);
      if (mutant.refusal !== null && !mutant.refusal.test(refusal)) problem(`is refused with "${refusal}" and not with ${mutant.refusal}`);
    }
  } catch (error) {
    problem(`crashed with ${error instanceof Error ? error.stack : String(error)}`);
  }
  const { user, system } = process.cpuUsage(before);
  const ms = (user + system) / 1000;
  figures.slowestMs = Math.max(figures.slowestMs, ms);
  figures.largestMemory = Math.max(figures.largestMemory, process.memoryUsage().rss);
  if (ms > HANG_MS) problem(`took ${Math.round(ms)} ms`);
  if (figures.largestMemory > MOST_MEMORY) problem('took more than 1 GB');
}

interface Read {
  readonly designs: readonly Design[];
  readonly refusal: string | null;
}

async function readOne({ name, content }: Mutant, limits: ZipLimits): Promise<Read> {
  if (typeof content !== 'string' && limits !== zipLimits) {
    const bundle = await decodeBundle(content, { sha256, limits });
    if (!bundle.ok) return { designs: [], refusal: `${name}: ${refusalInWords(bundle.error)}` };
    return { designs: bundle.value.designs.map(({ design }) => design), refusal: null };
  }
  const file = typeof content === 'string' ? { name, text: content } : { name, bytes: content };
  const { sequences, refused } = await readFiles([file], tinyCatalog, sha256);
  return { designs: sequences.map(({ design }) => design), refusal: refused[0] ?? null };
}
