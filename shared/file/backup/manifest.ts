import { z } from 'zod';
import { DesignId } from '../../model/ids.ts';
import type { Envelope } from '../envelope.ts';
import { manifestedFile } from '../manifested.ts';

export const BACKUP_FORMAT = 'sequence-studio/backup';
/** Counts what a backup is made of; the files in it have versions of their own. */
export const BACKUP_VERSION = 1;

const version = z.int().min(1);

/** One file of a backup besides the manifest, with what it is. */
const BackedUpFile = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sequence'),
    ...manifestedFile,
    id: DesignId,
    name: z.string().max(1000),
    /** How it stands in the library; no file of a sequence says so. */
    archived: z.boolean(),
    pinned: z.boolean(),
    template: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('catalog'), ...manifestedFile }),
  z.strictObject({ kind: z.literal('personas'), ...manifestedFile }),
  z.strictObject({ kind: z.literal('exercises'), ...manifestedFile }),
]);
export type BackedUpFile = z.infer<typeof BackedUpFile>;

const BackupManifest = z.strictObject({
  /** The versions of the files in it. */
  versions: z.strictObject({ sequence: version, catalog: version, personas: version, exercises: version }),
  files: z.array(BackedUpFile).max(20_000),
});

/** What a backup says of itself: every other file in it with its checksum. When it was made is said by its name: the same work gives the same bytes. */
export const BackupFile = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal(BACKUP_VERSION),
  backup: BackupManifest,
});

export const backupEnvelope: Envelope = { format: BACKUP_FORMAT, version: BACKUP_VERSION, content: 'backup', noun: 'backup' };
