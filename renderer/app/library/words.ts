import type { Design } from '../../../shared/model/design.ts';
import type { DesignId } from '../../../shared/model/ids.ts';
import type { LibraryEntry } from '../../state/libraryStore.ts';
import { whereUsed } from './whereUsed.ts';

export const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What a design is called where it has no name yet. */
export const titleOf = ({ name }: Design): string => (name === '' ? 'Untitled sequence' : name);

/** "Welcome", in quotes; or "3 sequences". */
export const namesOf = (designs: readonly Design[]): string => {
  const [only] = designs;
  return designs.length === 1 && only !== undefined ? `"${titleOf(only)}"` : counted(designs.length, 'sequence');
};

/** Which other sequences advance to one of these, in a sentence; empty where none does. */
export function usedInWords(designs: readonly Design[], entries: ReadonlyMap<DesignId, LibraryEntry>): string {
  const users = whereUsed(entries);
  const gone = new Set(designs.map(({ id }) => id));
  const others = new Set(designs.flatMap(({ id }) => users.get(id) ?? []).filter(({ id }) => !gone.has(id)));
  if (others.size === 0) return '';
  const [first] = others;
  const to = designs.length === 1 ? 'it' : 'them';
  return others.size === 1 && first !== undefined
    ? `"${titleOf(first)}" advances to ${to} and has a step without a target now.`
    : `${others.size} sequences advance to ${to} and have steps without a target now.`;
}
