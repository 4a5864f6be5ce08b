import { openDesign, restoreDesigns } from '../documents.ts';
import type { Studio } from '../studio.tsx';
import type { LibraryRow } from './rows.ts';
import { titleOf } from './words.ts';

/** Opens a sequence in the designer. What lies in the bin is not changed there: it has to come back first. */
export function openRow(studio: Studio, { design, shelf }: LibraryRow): void {
  if (shelf.deletedAt === null) {
    openDesign(studio, design.id);
    return;
  }
  const restoreAndOpen = (): void => {
    restoreDesigns(studio, [design.id]);
    openDesign(studio, design.id);
  };
  studio.stores.view.getState().notify({
    text: `"${titleOf(design)}" is in the bin. To open it, restore it first.`,
    intent: 'info',
    action: { label: 'Restore and open', run: restoreAndOpen },
  });
}
