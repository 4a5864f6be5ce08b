import type { SingleEdit } from '../../shared/edit/edit.ts';
import type { Version } from '../../shared/edit/versions.ts';
import type { Design } from '../../shared/model/design.ts';
import { checkerFor } from './issues.ts';
import type { Stores } from './stores.tsx';
import { automaticNames, designIn } from './versions.ts';

/** What makes the open design what an earlier one said. Scenarios stay: they are the work since. */
export function goingBack({ library, catalog }: Pick<Stores, 'library' | 'catalog'>, earlier: Design): SingleEdit {
  const { name, description, recordType, tags, options, sequence } = earlier;
  // What it refers to may have gone since; a design with errors is a draft.
  const issues = earlier.status === 'draft' ? [] : checkerFor(catalog.getState().catalog, library.getState().entries)(earlier);
  const status = issues.some(({ severity }) => severity === 'error') ? 'draft' : earlier.status;
  return { kind: 'goBack', details: { name, description, recordType, tags, options }, sequence, status };
}

/** Makes the open design what an earlier one said: one change that can be undone, with what was there before it as a version. */
function restoreDesign(stores: Stores, earlier: Design, called: string): boolean {
  const { design, view } = stores;
  design.getState().keepVersion(automaticNames.goingBack, 'automatic');
  const name = `Restore version "${called}"`.slice(0, 1000);
  if (!design.getState().dispatch({ kind: 'several', name, edits: [goingBack(stores, earlier)] })) return false;
  view.getState().announce(`Restored version ${called}. Undo brings back what was there before.`);
  return true;
}

/** Restores a version of the open design, or says why it cannot be read. */
export function restoreVersion(stores: Stores, version: Version): boolean {
  const read = designIn(version);
  if (read.ok) return restoreDesign(stores, read.value, version.name);
  stores.view.getState().notify({ text: `Version "${version.name}" cannot be read: ${read.error}`, intent: 'error', action: null });
  return false;
}
