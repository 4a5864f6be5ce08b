import { zipSync } from 'fflate';

/** Without a zone: it gives the same fields everywhere. The time of an export would give the same content other bytes each time. */
const ALWAYS = '1980-01-01T12:00:00';

/** Files as a zip, in the order of their names: the same files give the same bytes, whenever and wherever. */
export const zip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1))), { level: 6, mtime: ALWAYS });
