import type { TraceEvent, TraceLine } from '../engine/trace.ts';
import type { Design } from '../model/design.ts';
import type { Step } from '../model/step.ts';

/** Continues a 32-bit FNV-1a hash over the UTF-16 units of a text. */
function hashed(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return hash >>> 0;
}

const hex = (hash: number): string => hash.toString(16).padStart(8, '0');

/** A fingerprint of plain data, whatever the order of its fields: two hashes, so that a chance likeness is as good as impossible. */
function printOf(data: unknown): string {
  const text = JSON.stringify(data, (_, value: unknown) => inOrder(value)) ?? '';
  return hex(hashed(0x811c_9dc5, text)) + hex(hashed(0x9e37_79b9, text));
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What only people read, and where a step leads: the one changes no run, the other shows in the run itself. */
const leftOut: readonly string[] = ['name', 'description', 'note', 'script', 'exits'];

/** A fingerprint of what a step does. */
export const printOfStep = (step: Step): string =>
  printOf(Object.fromEntries(Object.entries(step).filter(([field]) => !leftOut.includes(field))));

export const printOfOptions = ({ options }: Pick<Design, 'options'>): string => printOf(options);

/** A fingerprint of what happened and when. How it is worded, and why, is left out: another version may say it better. */
export const printOfTrace = (trace: readonly TraceLine[]): string =>
  printOf(trace.map((line) => [line.at, line.design, line.step, factsOf(line.event)]));

function factsOf(event: TraceEvent): unknown {
  switch (event.kind) {
    case 'judged':
      return [event.kind, event.exit];
    case 'ended':
      return [event.kind, event.end.kind];
    case 'connected':
    case 'ignored':
      return [event.kind];
    default:
      return event;
  }
}
