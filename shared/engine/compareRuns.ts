import type { Run, TraceLine } from './trace.ts';

/** A line of one run beside what corresponds to it in the other; `null` where nothing does. */
export interface ComparedLine {
  readonly left: TraceLine | null;
  readonly right: TraceLine | null;
}

/** Two runs beside each other. */
export interface ComparedRuns {
  /** How many lines both begin with. */
  readonly common: number;
  /** What comes after those, in the order of each run. A pair says the same; what stands alone is in one run only. */
  readonly rest: readonly ComparedLine[];
}

/** Longer runs are laid beside each other without looking for lines that say the same further on. */
const MOST_LINES = 600;

/** Two runs, line by line: what both say at the same instant in the same words stands beside each other. */
export function comparedRuns(left: Run, right: Run): ComparedRuns {
  let common = 0;
  while (common < left.trace.length && isSame(left.trace[common], right.trace[common])) common += 1;
  return { common, rest: aligned(left.trace.slice(common), right.trace.slice(common)) };
}

const isSame = (one: TraceLine | undefined, other: TraceLine | undefined): boolean =>
  one !== undefined && other !== undefined && one.at === other.at && one.text === other.text && one.step === other.step;

/** The longest list of lines that both have in the same order; the others stand alone, those of the left first. */
function aligned(left: readonly TraceLine[], right: readonly TraceLine[]): readonly ComparedLine[] {
  const alone = [...left.map((line) => ({ left: line, right: null })), ...right.map((line) => ({ left: null, right: line }))];
  if (left.length > MOST_LINES || right.length > MOST_LINES) return alone;
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const matched = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      const longest = Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
      lengths[i * width + j] = isSame(left[i], right[j]) ? matched : longest;
    }
  }
  const rows: ComparedLine[] = [];
  for (let i = 0, j = 0; i < left.length || j < right.length; ) {
    const [one, other] = [left[i] ?? null, right[j] ?? null];
    if (one !== null && other !== null && isSame(one, other)) {
      rows.push({ left: one, right: other });
      i += 1;
      j += 1;
    } else if (one !== null && (other === null || (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))) {
      rows.push({ left: one, right: null });
      i += 1;
    } else {
      rows.push({ left: null, right: other });
      j += 1;
    }
  }
  return rows;
}
