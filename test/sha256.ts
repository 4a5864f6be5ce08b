/** SHA-256 as Node makes it, for what takes one as an argument. */
export { sha256 } from '../electron/sha256.ts';
