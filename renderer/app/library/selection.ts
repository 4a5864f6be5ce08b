import type { DesignId } from '../../../shared/model/ids.ts';
import type { Studio } from '../studio.tsx';

/** Selects a row, or no longer. */
export function toggleSelected({ frame }: Studio, id: DesignId): void {
  const { selected } = frame.getState().library;
  frame.getState().setLibrary({ selected: selected.includes(id) ? selected.filter((other) => other !== id) : [...selected, id] });
}

/** Makes a row the one that actions mean: whoever opens the menu of a row outside of the selection means that row alone. */
export function goToRow({ frame }: Studio, id: DesignId): void {
  const { library, setLibrary, setRow } = frame.getState();
  if (!library.selected.includes(id) && library.selected.length > 0) setLibrary({ selected: [] });
  setRow(id);
}
