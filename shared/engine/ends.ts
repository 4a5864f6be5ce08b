import { assertNever } from '../result.ts';
import type { RunEnd } from './trace.ts';

/** How a run stands when nothing more happens by itself, in a sentence. */
export function endInWords(end: RunEnd): string {
  switch (end.kind) {
    case 'completed':
      return 'The run has come to its end.';
    case 'waiting':
      return end.reason;
    case 'advanced':
    case 'disconnected':
    case 'error':
    case 'halted':
      return `The run has ended: ${end.reason}`;
    default:
      return assertNever(end);
  }
}
