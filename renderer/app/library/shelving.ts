import type { Mark } from '../../../shared/edit/shelf.ts';
import type { Design } from '../../../shared/model/design.ts';
import { openDesign, unusedName } from '../documents.ts';
import type { Studio } from '../studio.tsx';
import { namesOf, titleOf } from './words.ts';

const done: Readonly<Record<'archived' | 'pinned', readonly [on: string, off: string]>> = {
  archived: ['Archived', 'Moved back to the list:'],
  pinned: ['Pinned to the top:', 'Not pinned any more:'],
};

/** Archives or pins designs, or takes that back; undo is offered. */
export function markDesigns(studio: Studio, designs: readonly Design[], mark: 'archived' | 'pinned', on: boolean): void {
  const set = (value: boolean): void => {
    for (const { id } of designs) studio.storage.mark(id, mark, value);
  };
  set(on);
  unselect(studio);
  studio.stores.view.getState().notify({
    text: `${done[mark][on ? 0 : 1]} ${namesOf(designs)}.`,
    intent: 'success',
    action: { label: 'Undo', run: () => set(!on) },
  });
}

/** Keeps a copy of a design as a template of the person's own; the design itself stays what it is. */
export function saveAsTemplate(studio: Studio, design: Design): void {
  const { storage, stores, frame } = studio;
  const copy: Design = { ...design, id: studio.newDesignId(), status: 'draft', scenarios: [] };
  storage.create(copy);
  storage.mark(copy.id, 'template', true);
  stores.view.getState().notify({
    text: `Saved "${titleOf(design)}" as a template.`,
    intent: 'success',
    action: { label: 'Show templates', run: () => frame.getState().openDialog({ kind: 'gallery' }) },
  });
}

/** Makes a sequence from a template of the person's own, and opens it; the template stays what it is. */
export function startFromOwn(studio: Studio, template: Design): void {
  const copy: Design = { ...template, id: studio.newDesignId(), name: unusedName(studio, template.name), status: 'draft' };
  studio.storage.create(copy);
  openDesign(studio, copy.id);
}

/** Deletes designs for ever: nothing brings them back. */
export function eraseDesigns(studio: Studio, designs: readonly Design[]): void {
  const { storage, frame, stores } = studio;
  const ids = designs.map(({ id }) => id);
  for (const id of ids) storage.erase(id);
  frame.getState().setDeleted(frame.getState().deleted.filter((id) => !ids.includes(id)));
  unselect(studio);
  stores.view.getState().notify({ text: `Deleted ${namesOf(designs)} for ever.`, intent: 'info', action: null });
}

/** Changes name or tags of a design of the library, as an edit like any other: the designer can undo it. */
export function changeDetails(studio: Studio, design: Design, change: Partial<Pick<Design, 'name' | 'tags'>>): void {
  const { name, description, recordType, tags, options } = { ...design, ...change };
  const edit = { kind: 'changeDetails', details: { name, description, recordType, tags, options } } as const;
  const open = studio.stores.design.getState();
  if (open.document?.history.present.id === design.id) open.dispatch(edit);
  else studio.storage.onRecord(design.id, { kind: 'edit', at: studio.stores.now(), edit, merge: null });
}

export function unselect({ frame }: Studio): void {
  frame.getState().setLibrary({ selected: [] });
}

export const markOf = ({ stores }: Studio, design: Design, mark: Mark): boolean =>
  stores.library.getState().entries.get(design.id)?.shelf[mark] ?? false;
