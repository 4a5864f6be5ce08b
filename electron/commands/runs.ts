import { momentInWords } from '../../shared/engine/time/words.ts';
import type { Run, RunEnd, TraceLine } from '../../shared/engine/trace.ts';
import type { RecordState } from '../../shared/model/scenario.ts';
import { isoInZone, zoneOr } from './instants.ts';

/** A run as `contract.md` gives it to scripts: instants with the offset of the seller's zone. */
export interface RunJson {
  readonly end: { readonly kind: RunEnd['kind']; readonly reason: string | null; readonly at: string };
  readonly record: RecordState;
  readonly trace: readonly TraceLineJson[];
}

/** One line; what else its kind of event tells (`dueAt`, `exit`, `ledger`, …) stands beside these. */
export interface TraceLineJson {
  readonly at: string;
  readonly kind: string;
  readonly design: string;
  readonly step: string | null;
  readonly stepName: string;
  readonly rule: string;
  readonly text: string;
  readonly cause: TraceLine['cause'];
  readonly shifts: readonly string[];
}

/** The fields of events that hold instants. */
const instants: readonly string[] = ['dueAt', 'until', 'deadline'];

export function runJson({ trace, end, endedAt, record }: Run, zone: string): RunJson {
  const iso = (at: number): string => isoInZone(zone, at);
  const told = (event: TraceLine['event']): object =>
    JSON.parse(JSON.stringify(event, (key, value) => (instants.includes(key) && typeof value === 'number' ? iso(value) : value)));
  return {
    end: { kind: end.kind, reason: reasonOf(end), at: iso(endedAt) },
    record,
    trace: trace.map(({ at, event, design, step, stepName, rule, text, cause, shifts }) => ({
      ...(event.kind === 'ended' ? {} : told(event)),
      at: iso(at),
      kind: event.kind,
      design,
      step,
      stepName,
      rule,
      text,
      cause,
      shifts,
    })),
  };
}

export const reasonOf = (end: RunEnd): string | null => ('reason' in end ? end.reason : null);

/** The run for a person: each line with its moment in the seller's zone and the rule it follows. */
export function runLines({ trace, end, endedAt }: Run, zone: string): readonly string[] {
  const moment = (at: number): string => momentInWords(zoneOr(zone), at);
  const lines = trace.flatMap(({ at, text, rule, shifts }) => [
    `${moment(at)}  ${text} (${rule})`,
    ...shifts.map((shift) => `    ${shift}`),
  ]);
  const reason = reasonOf(end);
  return [...lines, `End: ${end.kind}, ${moment(endedAt)}${reason === null ? '.' : `. ${reason}`}`];
}
