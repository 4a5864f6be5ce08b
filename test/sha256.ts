import { createHash } from 'node:crypto';
import type { Sha256 } from '../shared/file/canonical.ts';

/** SHA-256 as Node makes it, for what takes one as an argument. */
export const sha256: Sha256 = async (bytes) => createHash('sha256').update(bytes).digest('hex');
