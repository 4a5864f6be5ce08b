import { z } from 'zod';
import { DesignId } from '../../model/ids.ts';
import type { Envelope } from '../envelope.ts';
import { checksum, manifestedFile } from '../manifested.ts';

export const BUNDLE_FORMAT = 'sequence-studio/bundle';
/** Counts what a bundle is made of; the files in it have versions of their own. */
export const BUNDLE_VERSION = 1;
export const BUNDLE_EXTENSION = '.sequences.zip';

/** One file of a bundle besides the manifest, with what it is. */
const BundledFile = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('sequence'),
    ...manifestedFile,
    id: DesignId,
    name: z.string().max(1000),
    /** Chosen by the person, or brought along because a chosen one advances to it. */
    role: z.enum(['chosen', 'advancedTo']),
    scenarios: z.int().min(0),
    /** Of the content (RFC 8785), whatever its file looks like. */
    content: checksum,
  }),
  z.strictObject({ kind: z.literal('catalog'), ...manifestedFile }),
  z.strictObject({ kind: z.literal('document'), ...manifestedFile }),
]);
export type BundledFile = z.infer<typeof BundledFile>;

/** What a bundle says of itself: every other file in it with its checksum, and what its sequences need and it does not have. */
const Manifest = z.strictObject({
  /** The versions of the files in it. */
  versions: z.strictObject({ sequence: z.int().min(1), catalog: z.int().min(1) }),
  files: z.array(BundledFile).max(20_000),
  missing: z.strictObject({
    /** Sequences that one of these advances to and the library did not have. */
    sequences: z.array(DesignId).max(20_000),
    /** What these name and the catalog did not offer: `column lead shoesize`. */
    catalog: z.array(z.string().max(1000)).max(100_000),
  }),
});
export type Manifest = z.infer<typeof Manifest>;

export const ManifestFile = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  bundle: Manifest,
});

export const manifestEnvelope: Envelope = { format: BUNDLE_FORMAT, version: BUNDLE_VERSION, content: 'bundle', noun: 'bundle' };
