import { createHash } from 'node:crypto';

/** SHA-256 of bytes in lower-case hexadecimal digits, as whatever takes one as an argument wants it. */
export const sha256 = async (bytes: Uint8Array): Promise<string> => createHash('sha256').update(bytes).digest('hex');
