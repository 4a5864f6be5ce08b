import { encodeCatalog } from '../../shared/file/catalogFile.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { Studio } from './studio.tsx';

/** Changes the catalog and says so. Answers why it cannot be changed; `null` when it was. */
export function changeCatalog({ stores }: Studio, label: string, next: Catalog): string | null {
  const refused = stores.catalog.getState().change(label, next);
  const view = stores.view.getState();
  if (refused === null) view.announce(`${label}: done.`);
  else view.notify({ text: refused, intent: 'error', action: null });
  return refused;
}

/** Writes the catalog to a file that the person chooses. Cancelling does nothing. */
export async function exportCatalogFile({ stores, bridge }: Studio): Promise<void> {
  const { catalog } = stores.catalog.getState();
  const request = { title: 'Export catalog', suggestedName: 'organisation.catalog.json', text: encodeCatalog(catalog) };
  const saved = await bridge.saveFile(request);
  const { notify } = stores.view.getState();
  if (!saved.ok) notify({ text: `Could not export the catalog: ${saved.error.message}`, intent: 'error', action: null });
  else if (saved.value !== null) notify({ text: `Exported the catalog as ${saved.value.name}.`, intent: 'success', action: null });
}
