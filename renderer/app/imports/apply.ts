import type { Edit } from '../../../shared/edit/edit.ts';
import type { JournalRecord } from '../../../shared/edit/journal.ts';
import { whyNoMore } from '../../../shared/edit/versions.ts';
import type { DesignId } from '../../../shared/model/ids.ts';
import { automaticNames, isKept, nextVersion } from '../../state/versions.ts';
import { backToLibrary } from '../documents.ts';
import type { Studio } from '../studio.tsx';
import type { ImportPlan } from './plan.ts';
import { replacing } from './replacing.ts';

/** An import that was made, as much as is needed to take it back. */
export interface DoneImport {
  readonly added: readonly DesignId[];
  readonly replaced: readonly { readonly id: DesignId; readonly edit: Edit }[];
  /** What the change of the catalog was called; `null` where there was none. */
  readonly catalog: string | null;
}

/** Does what a plan says, all of it in one go. Answers what was done, and why a catalog could not be changed. */
export function applyPlan(
  studio: Studio,
  plan: ImportPlan,
  label: string,
): { readonly done: DoneImport; readonly refused: readonly string[] } {
  const { stores, storage, frame } = studio;
  const refusal = plan.catalog === null ? null : stores.catalog.getState().change(label, plan.catalog);
  for (const { design } of plan.added) storage.create(design);
  const replaced = plan.replaced.flatMap(({ design, file }) => {
    const old = stores.library.getState().entries.get(design.id)?.design;
    if (old === undefined) return [];
    const edit = replacing(old, design, file);
    keepBefore(studio, design.id);
    record(studio, design.id, { kind: 'edit', at: stores.now(), edit, merge: null });
    return [{ id: design.id, edit }];
  });
  const first = plan.added[0]?.design.id ?? replaced[0]?.id;
  if (first !== undefined) frame.getState().setRow(first);
  const done: DoneImport = {
    added: plan.added.map(({ design }) => design.id),
    replaced,
    catalog: plan.catalog === null || refusal !== null ? null : label,
  };
  frame.getState().setLastImport(done);
  return { done, refused: refusal === null ? plan.refused : [...plan.refused, refusal] };
}

/**
 * Takes an import back: what it added goes to the bin, what it replaced and the catalog are as they were. What was changed since stays, and is
 * named: no work of a person is taken back with it.
 */
export function undoImport(studio: Studio, { added, replaced, catalog }: DoneImport): void {
  const { stores, storage, frame } = studio;
  const stays: string[] = [];
  const open = stores.design.getState().document?.history.present.id;
  const { entries } = stores.library.getState();
  const here = added.filter((id) => entries.get(id)?.shelf.deletedAt === null);
  if (open !== undefined && here.includes(open)) backToLibrary(studio);
  for (const id of here) storage.remove(id);
  for (const { id, edit } of replaced) {
    const document = storage.openDocument(id);
    if (document?.history.past.at(-1)?.edit === edit) record(studio, id, { kind: 'undo', at: stores.now() });
    else if (document !== null) stays.push(`"${document.history.present.name}"`);
  }
  if (catalog !== null) {
    if (stores.catalog.getState().past.at(-1)?.label === catalog) stores.catalog.getState().undo();
    else stays.push('the catalog');
  }
  frame.getState().setLastImport(null);
  const text =
    stays.length === 0 ? 'The import was taken back.' : `The import was taken back, but for what was changed since: ${stays.join(', ')}.`;
  stores.view.getState().notify({ text, intent: stays.length === 0 ? 'success' : 'info', action: null });
}

/** An edit of the open design goes through its store, so that the screen shows it; any other goes straight to its journal. */
function record(studio: Studio, id: DesignId, entry: Extract<JournalRecord, { kind: 'edit' | 'undo' }>): void {
  const { design } = studio.stores;
  if (design.getState().document?.history.present.id !== id) studio.storage.onRecord(id, entry);
  else if (entry.kind === 'edit') design.getState().dispatch(entry.edit);
  else design.getState().undo();
}

/** What stood there stays as a version, also once so much was changed that undo does not reach it any more. */
function keepBefore({ stores, storage }: Studio, id: DesignId): void {
  const document = storage.openDocument(id);
  if (document === null) return;
  if (stores.design.getState().document?.history.present.id === id) {
    stores.design.getState().keepVersion(automaticNames.importing, 'automatic');
    return;
  }
  const version = nextVersion(document, automaticNames.importing, 'automatic', stores.now());
  if (!isKept(document, version) && whyNoMore(document.versions, version.file, 'automatic') === null)
    storage.onRecord(id, { kind: 'keepVersion', at: version.at, version });
}

/** The name of an import in the histories of what it changes. */
export const importLabel = (files: readonly string[]): string => `Import ${files.length === 1 ? files[0] : `${files.length} files`}`;
