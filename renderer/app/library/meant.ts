import type { Design } from '../../../shared/model/design.ts';
import { currentDesign, type Studio } from '../studio.tsx';

/** The designs that an action means: the open one; in the library the selected rows where the person is on one of them, else their row. */
export function meantDesigns(studio: Studio): readonly Design[] {
  const current = currentDesign(studio);
  if (current === null) return [];
  const { selected } = studio.frame.getState().library;
  const open = studio.stores.design.getState().document !== null;
  return !open && selected.includes(current.id) ? selectedDesigns(studio) : [current];
}

/** The rows that are selected, also in the bin. */
export function selectedDesigns({ stores, frame }: Studio): readonly Design[] {
  const { entries } = stores.library.getState();
  return frame.getState().library.selected.flatMap((id) => entries.get(id)?.design ?? []);
}
