import type { RunInput } from '../engine/input.ts';
import { momentInWords } from '../engine/time/words.ts';
import { utc, zoneOf } from '../engine/time/zone.ts';
import type { Run, RunEnd } from '../engine/trace.ts';
import type { Confirmed, EndKind, Expectation } from '../model/expectation.ts';
import type { StepId } from '../model/ids.ts';
import { type Sequence, stepOf } from '../model/sequence.ts';
import { titleOf } from '../model/title.ts';
import { printOfOptions, printOfStep, printOfTrace } from './print.ts';
import { wayOf } from './way.ts';

/** How ends are called on the screen. */
export const endWords: Readonly<Record<EndKind, string>> = {
  completed: 'Completed',
  disconnected: 'Disconnected',
  advanced: 'Advanced',
  waiting: 'Waiting for the seller',
  error: 'Stopped by an error',
  halted: 'Halted',
};

/** What a run says of the sequence it went through: kept with an expectation, to tell later what has changed. */
function confirmedBy({ design }: RunInput, run: Run): Confirmed {
  const steps = [...wayOf(run, design.id).entered.keys()].flatMap((id) => {
    const step = stepOf(design.sequence, id);
    return step === undefined ? [] : [{ step: id, name: titleOf(step), print: printOfStep(step) }];
  });
  return { options: printOfOptions(design), steps, trace: printOfTrace(run.trace) };
}

/** That a run shall always come out as it did: how it ends, and by which way. */
export const expectationFrom = (input: RunInput, run: Run): Expectation => ({
  end: run.end.kind,
  path: wayOf(run, input.design.id).answers.map(({ step, exit }) => ({ step, exit })),
  confirmed: confirmedBy(input, run),
});

/** The same wishes as before, as the run answers them now: what is said of it, is what it does. */
export function acceptedBy(expects: Expectation, input: RunInput, run: Run): Expectation {
  const now = expectationFrom(input, run);
  return { ...now, end: expects.end === null ? null : now.end, path: expects.path === null ? null : now.path };
}

/** What a step is called, also one that was deleted since. */
export function calledIn(sequence: Sequence, expects: Expectation, id: StepId): string {
  const step = stepOf(sequence, id);
  if (step !== undefined) return titleOf(step);
  return expects.confirmed.steps.find((confirmed) => confirmed.step === id)?.name || id;
}

/** `"Opened?" Yes, "Rich?" No`; what is said where a way has no condition on it. */
export function pathInWords(sequence: Sequence, expects: Expectation): string {
  const answers = (expects.path ?? []).map(({ step, exit }) => `"${calledIn(sequence, expects, step)}" ${exit === 'yes' ? 'Yes' : 'No'}`);
  return answers.length === 0 ? 'no condition on the way' : answers.join(', ');
}

/** "Completed, by "Opened?" Yes": what a scenario expects, in a line. */
export function expectationInWords(sequence: Sequence, expects: Expectation | null): string {
  if (expects === null || (expects.end === null && expects.path === null)) return 'Nothing is expected';
  const end = expects.end === null ? 'Any end' : endWords[expects.end];
  return expects.path === null ? end : `${end}; ${pathInWords(sequence, expects)}`;
}

/** "Disconnected on Tue 26 May 2026 10:00: Ana leaves the sequence, because a reply ends it." */
export function endInWords({ end, endedAt }: Pick<Run, 'end' | 'endedAt'>, zone: string): string {
  const moment = momentInWords(zoneOf(zone) ?? utc, endedAt);
  const reason = reasonOf(end);
  return `${endWords[end.kind]} on ${moment}${reason === null ? '.' : `: ${reason}`}`;
}

const reasonOf = (end: RunEnd): string | null => ('reason' in end ? end.reason : null);
