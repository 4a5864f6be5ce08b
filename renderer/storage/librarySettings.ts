import { z } from 'zod';
import type { LibraryStore } from '../state/libraryStore.ts';
import type { LibraryView } from '../state/libraryView.ts';
import type { StudioDatabase } from './db.ts';

const VIEW = 'libraryView';
const STARTED = 'startedBefore';

const StoredView = z.strictObject({
  layout: z.enum(['list', 'cards']),
  sorting: z.strictObject({
    column: z.enum(['name', 'recordType', 'steps', 'status', 'problems', 'tags', 'usedBy', 'changed']),
    direction: z.enum(['ascending', 'descending']),
  }),
  filters: z.strictObject({
    recordTypes: z.array(z.string()),
    tags: z.array(z.string()),
    statuses: z.array(z.enum(['draft', 'finished'])),
    withProblems: z.boolean(),
  }),
}) satisfies z.ZodType<LibraryView>;

/** Looks at the library as at the last time, and writes each change of it down. A setting is never worth a failed start. */
export async function keepLibraryView(db: StudioDatabase, library: LibraryStore): Promise<void> {
  const row = await db.settings.get(VIEW).catch(() => undefined);
  const stored = row === undefined ? null : readView(row.value);
  if (stored !== null) library.getState().look(stored);
  library.subscribe(({ view }, before) => {
    if (view !== before.view) void db.settings.put({ key: VIEW, value: JSON.stringify(view) }).catch(() => undefined);
  });
}

function readView(text: string): LibraryView | null {
  try {
    const parsed = StoredView.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether the program has been started on this data: an empty library is then one that a person emptied. */
export async function readStartedBefore(db: StudioDatabase): Promise<boolean> {
  return (await db.settings.get(STARTED).catch(() => undefined)) !== undefined;
}

export async function writeStartedBefore(db: StudioDatabase): Promise<void> {
  await db.settings.put({ key: STARTED, value: 'yes' }).catch(() => undefined);
}
