import type { Design } from '../../../shared/model/design.ts';
import { libraryFor } from '../../state/library.ts';
import { selectedDesigns } from '../library/meant.ts';
import { titleOf } from '../library/words.ts';
import type { Studio } from '../studio.tsx';

/** Which sequences a bundle is made of. */
export interface Scope {
  readonly id: 'this' | 'selected' | 'all';
  readonly label: string;
  readonly designs: readonly Design[];
}

/** What can be chosen: the sequence that is meant, the selected rows, or all. What is in the bin or a template is no sequence to hand on. */
export function scopesFor(studio: Studio, design: Design | null): readonly [Scope, ...Scope[]] {
  const library = libraryFor(studio.stores.library.getState().entries);
  const selected = selectedDesigns(studio).filter(({ id }) => library.has(id));
  const all: Scope = { id: 'all', label: `All sequences of the library (${library.size})`, designs: [...library.values()] };
  const chosen: Scope[] =
    selected.length === 0 ? [] : [{ id: 'selected', label: `The selected ones (${selected.length})`, designs: selected }];
  const own: Scope[] = design === null ? [] : [{ id: 'this', label: `Only "${titleOf(design)}"`, designs: [design] }];
  const [first, ...others] = [...own, ...chosen, all];
  return [first ?? all, ...others];
}
