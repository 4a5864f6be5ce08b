import type { Edit } from '../../../shared/edit/edit.ts';
import type { Document } from '../../../shared/edit/journal.ts';
import type { Design } from '../../../shared/model/design.ts';
import { DesignId } from '../../../shared/model/ids.ts';
import type { Started } from './host.ts';

/** The design that the first start of a machine holds. */
export const sampleId = DesignId.parse('sample');

export const rename = ({ description, recordType, tags, options }: Design, name: string): Edit => ({
  kind: 'changeDetails',
  details: { name, description, recordType, tags, options },
});

/** Opens the sample and renames it, once per name. */
export function edit({ storage, design }: Started, ...names: readonly string[]): void {
  const document = storage.openDocument(sampleId);
  if (document === null) throw new Error('No sample');
  design.getState().open(document);
  for (const name of names) design.getState().dispatch(rename(document.history.present, name));
}

export const nameOf = (started: Started): string | undefined => started.storage.openDocument(sampleId)?.history.present.name;
export const pastOf = (document: Document | null): string[] => document?.history.past.map((entry) => entry.label) ?? [];
export const shelfOf = ({ library }: Started) => library.getState().entries.get(sampleId)?.shelf;
