import { z } from 'zod';
import { DesignId } from '../../shared/model/ids.ts';
import type { StudioDatabase } from './db.ts';

/** A file that the mirror has written: what it is called, and what was in it. */
export interface Mirrored {
  readonly name: string;
  readonly sha256: string;
}

export type Ledger = ReadonlyMap<DesignId, Mirrored>;

const LEDGER = 'mirror';
const Stored = z.object({ folder: z.string(), files: z.array(z.object({ id: DesignId, name: z.string(), sha256: z.string() })) });

/** What the mirror has written into this folder; nothing where that is not known. Files that hold just what they should are then known again. */
export async function readLedger(db: StudioDatabase, folder: string): Promise<Ledger> {
  const row = await db.settings.get(LEDGER).catch(() => undefined);
  try {
    const stored = Stored.safeParse(JSON.parse(row?.value ?? 'null'));
    if (!stored.success || stored.data.folder !== folder) return new Map();
    return new Map(stored.data.files.map(({ id, name, sha256 }) => [id, { name, sha256 }]));
  } catch {
    return new Map();
  }
}

export async function writeLedger(db: StudioDatabase, folder: string, ledger: Ledger): Promise<void> {
  const files = [...ledger].map(([id, file]) => ({ id, ...file }));
  await db.settings.put({ key: LEDGER, value: JSON.stringify({ folder, files } satisfies z.input<typeof Stored>) }).catch(() => undefined);
}
