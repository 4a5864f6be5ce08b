import type { Design } from '../../../shared/model/design.ts';
import type { DesignId } from '../../../shared/model/ids.ts';
import { libraryFor } from '../../state/library.ts';
import type { LibraryEntry } from '../../state/libraryStore.ts';

/** For each sequence, the others that advance to it. Those in the bin and templates count for nothing. */
export function whereUsed(entries: ReadonlyMap<DesignId, LibraryEntry>): ReadonlyMap<DesignId, readonly Design[]> {
  const users = new Map<DesignId, Design[]>();
  for (const design of libraryFor(entries).values()) {
    for (const target of targetsOf(design)) users.set(target, [...(users.get(target) ?? []), design]);
  }
  return users;
}

/** The other sequences that a design advances to, each once. */
function targetsOf({ id, sequence }: Design): ReadonlySet<DesignId> {
  const targets = Object.values(sequence.steps).flatMap((step) => (step.kind === 'advance' && step.target !== null ? [step.target] : []));
  return new Set(targets.filter((target) => target !== id));
}
