import type { Outcome } from './runAll.ts';
import { type Verdict, verdictWords } from './verdict.ts';

const kinds: readonly Verdict['kind'][] = ['kept', 'stale', 'broken', 'unjudged'];

export type Counts = Readonly<Record<Verdict['kind'], number>>;

/** How many scenarios came to each verdict. */
export function countsOf(outcomes: readonly Outcome[]): Counts {
  const count = (kind: Verdict['kind']): number => outcomes.filter(({ verdict }) => verdict.kind === kind).length;
  return { kept: count('kept'), stale: count('stale'), broken: count('broken'), unjudged: count('unjudged') };
}

/** "3 scenarios: 2 as expected, 1 different". */
export function countsInWords(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return 'no scenario is saved with it';
  const counts = countsOf(outcomes);
  const parts = kinds.flatMap((kind) => (counts[kind] === 0 ? [] : [`${counts[kind]} ${verdictWords[kind].toLowerCase()}`]));
  return `${outcomes.length} ${outcomes.length === 1 ? 'scenario' : 'scenarios'}: ${parts.join(', ')}`;
}

/** What is different since a verdict was last confirmed, a sentence each. */
export const changesOf = (verdict: Verdict): readonly string[] => ('changes' in verdict ? verdict.changes : []);
