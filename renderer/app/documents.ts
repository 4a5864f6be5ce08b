import { blankDesign, type Design } from '../../shared/model/design.ts';
import type { DesignId, StepId } from '../../shared/model/ids.ts';
import { designFromTemplate, type Template } from '../../shared/model/templates/template.ts';
import { KEPT_DAYS } from '../state/bin.ts';
import { libraryFor } from '../state/library.ts';
import { freeName } from '../storage/transfer.ts';
import { capital, namesOf, usedInWords } from './library/words.ts';
import type { Studio } from './studio.tsx';
import { activeTab, leaveTab, resumeRun, tabBeside, tabFor } from './tabs.ts';

/** Shows a design of the library in its tab, as it was left; with the selection on `step`, in the designer. */
export function openDesign(studio: Studio, id: DesignId, step: StepId | null = null): void {
  const { stores, storage } = studio;
  const document = storage.openDocument(id);
  if (document === null) throw new Error(`The library has no document ${id}`);
  leaveTab(studio);
  const tab = tabFor(studio, id);
  stores.run.getState().stop();
  stores.design.getState().open(document);
  const view = stores.view.getState();
  view.select(step ?? tab.view.selected);
  view.show(step === null ? tab.view.screen : 'designer');
  resumeRun(studio, tab.view);
}

/** Goes back to the list, to the row of the design that was open. */
export function backToLibrary(studio: Studio): void {
  const { stores, frame } = studio;
  leaveTab(studio);
  frame.getState().setRow(stores.design.getState().document?.history.present.id ?? null);
  stores.run.getState().stop();
  stores.view.getState().show('library');
  stores.design.getState().close();
}

/** Closes a tab. Where it was on the screen, the one beside it comes, or the library. */
export function closeTab(studio: Studio, id: DesignId): void {
  const { frame } = studio;
  const isLast = frame.getState().tabs.at(-1)?.id === id;
  const next = activeTab(studio) === id ? tabBeside(studio, isLast ? -1 : 1) : null;
  if (next === id) backToLibrary(studio);
  else if (next !== null) openDesign(studio, next);
  frame.getState().setTabs(frame.getState().tabs.filter((tab) => tab.id !== id));
}

/** A name that no other sequence of the library has. */
export function unusedName({ stores }: Studio, name: string): string {
  const designs = libraryFor(stores.library.getState().entries).values();
  return freeName(name, new Set([...designs].map((design) => design.name)));
}

export function createBlank(studio: Studio, name: string, recordType: string): void {
  createAndOpen(studio, blankDesign(studio.newDesignId(), name, recordType));
}

/** Makes a copy of a template and opens it. */
export function createFromTemplate(studio: Studio, template: Template): void {
  const design = designFromTemplate(template, studio.newDesignId(), studio.stores.newStepId);
  createAndOpen(studio, { ...design, name: unusedName(studio, template.name) });
}

function createAndOpen(studio: Studio, design: Design): void {
  studio.storage.create(design);
  openDesign(studio, design.id);
}

const copySuffix = / - copy( \(\d+\))?$/;

/** Puts a copy beside a design, as a draft under its own name. The library's row moves to the copy. */
export function duplicateDesign(studio: Studio, design: Design): void {
  const name = unusedName(studio, `${design.name.replace(copySuffix, '')} - copy`);
  const copy: Design = { ...design, id: studio.newDesignId(), name, status: 'draft' };
  studio.storage.create(copy);
  studio.frame.getState().setRow(copy.id);
  studio.stores.view.getState().notify({
    text: `Made "${name}".`,
    intent: 'success',
    action: { label: 'Open', run: () => openDesign(studio, copy.id) },
  });
}

/** Moves designs to the bin, where undo and a person can bring them back from. Says which sequences advanced to them. */
export function deleteDesigns(studio: Studio, designs: readonly Design[]): void {
  const { stores, storage, frame } = studio;
  const open = stores.design.getState().document?.history.present.id;
  if (designs.some(({ id }) => id === open)) backToLibrary(studio);
  const used = usedInWords(designs, stores.library.getState().entries);
  for (const { id } of designs) storage.remove(id);
  const ids = designs.map(({ id }) => id);
  frame.getState().setDeleted([...ids, ...frame.getState().deleted]);
  stores.view.getState().notify({
    text: `Moved ${namesOf(designs)} to the bin for ${KEPT_DAYS} days.${used === '' ? '' : ` ${used}`}`,
    intent: 'info',
    action: { label: 'Undo', run: () => restoreDesigns(studio, ids) },
  });
}

/** Brings designs back from the bin. */
export function restoreDesigns({ stores, storage, frame }: Studio, ids: readonly DesignId[]): void {
  const { entries } = stores.library.getState();
  const back = ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry === undefined || entry.shelf.deletedAt === null ? [] : [entry.design];
  });
  const [first] = back;
  if (first === undefined) return;
  for (const { id } of back) storage.restore(id);
  frame.getState().setDeleted(frame.getState().deleted.filter((id) => !ids.includes(id)));
  frame.getState().setRow(first.id);
  stores.view
    .getState()
    .notify({ text: `${capital(namesOf(back))} ${back.length === 1 ? 'is' : 'are'} back.`, intent: 'success', action: null });
}
