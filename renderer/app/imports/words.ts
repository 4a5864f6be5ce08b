import type { Choice, Clash, ImportPlan } from './plan.ts';
import type { FoundCatalog } from './reading.ts';

export const clashWords: Readonly<Record<Clash, string>> = {
  none: 'New here',
  name: 'Another sequence has this name; it gets a number',
  same: 'Here already, with the same content',
  changed: 'Here already, with other content',
  inBin: 'In the bin; it comes as a new one',
};

export const choiceWords: Readonly<Record<Choice, string>> = {
  add: 'Add',
  keepBoth: 'Keep both',
  replace: 'Replace, as a new version',
  skip: 'Skip',
};

export const catalogWords: Readonly<Record<FoundCatalog['how'], string>> = {
  whole: 'A whole catalog: takes the place of the one here',
  columns: 'Columns: added to the catalog',
  part: 'Adds what the catalog here lacks; what both have stays as it is here',
};

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** What a plan would do, in short sentences. */
export function planInWords({ added, replaced, skipped, catalog, missing, missingTargets, refused }: ImportPlan): readonly string[] {
  const names = (list: ImportPlan['added']): string => list.map(({ design }) => `"${design.name}"`).join(', ');
  return [
    ...(added.length === 0 ? [] : [`Adds ${names(added)}.`]),
    ...(replaced.length === 0 ? [] : [`Replaces ${names(replaced)}; its history keeps what was there, and undo brings it back.`]),
    ...(catalog === null ? [] : ['Changes the catalog.']),
    ...(skipped === 0 ? [] : [`Leaves out ${counted(skipped, 'sequence')}.`]),
    ...(missing.length + missingTargets.length === 0
      ? []
      : [`Leaves ${counted(missing.length + missingTargets.length, 'thing')} missing; the problems of the sequences will say so.`]),
    ...refused,
    ...(added.length + replaced.length === 0 && catalog === null ? ['Changes nothing.'] : []),
  ];
}
