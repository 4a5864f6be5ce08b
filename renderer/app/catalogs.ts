import type { OpenedFile } from '../../shared/bridge.ts';
import { decodeCatalogCsv } from '../../shared/file/catalogCsv.ts';
import { CATALOG_FORMAT, decodeCatalog, encodeCatalog } from '../../shared/file/catalogFile.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
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

/** Whether a file that was opened holds a catalog, or columns for one, and no sequence. What it holds is judged when it is read. */
export const isCatalogFile = ({ name, text }: OpenedFile): boolean =>
  /\.csv$/i.test(name) || text.slice(0, 2000).includes(`"${CATALOG_FORMAT}"`);

/** Names of the files that were taken in, and a sentence with place and reason for each that was not. */
interface CatalogImport {
  readonly taken: readonly string[];
  readonly refused: readonly string[];
}

/** Takes catalog files in, in their order: JSON takes the place of the catalog, CSV adds columns to it. Undo brings back what was. */
export function importCatalogs(studio: Studio, files: readonly OpenedFile[]): CatalogImport {
  const taken: string[] = [];
  const refused: string[] = [];
  for (const { name, text } of files) {
    const { catalog } = studio.stores.catalog.getState();
    const read = /\.csv$/i.test(name) ? decodeCatalogCsv(text, catalog) : decodeCatalog(text);
    const refusal = read.ok ? changeCatalog(studio, `Import ${name}`, read.value) : refusalInWords(read.error);
    if (refusal === null) taken.push(name);
    else refused.push(`${name}: ${refusal}`);
  }
  return { taken, refused };
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
