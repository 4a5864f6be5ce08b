import type { IncomingMessage } from 'node:http';
import { MAX_FILE_BYTES } from '../../shared/bridge.ts';
import { fromJson } from './jsonBytes.ts';

/** A document with its journal may be some times as large as the largest file. */
const LIMIT_BYTES = 4 * MAX_FILE_BYTES;

/** The JSON of a request's body, or `null` if it is none or too large: no request of the bridge takes `null`. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new Error('A request without an encoding gives bytes.');
    size += chunk.length;
    if (size <= LIMIT_BYTES) chunks.push(chunk);
  }
  if (size > LIMIT_BYTES) return null;
  try {
    return fromJson(Buffer.concat(chunks).toString('utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
}
