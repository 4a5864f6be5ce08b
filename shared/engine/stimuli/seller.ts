import type { Stimulus } from '../../model/stimulus.ts';
import { leaveNext } from '../behaviour.ts';
import { droppedAt } from '../behaviours/manual.ts';
import { follow } from '../follow.ts';
import type { Going } from '../going.ts';
import type { Telling } from '../line.ts';
import type { Place } from '../place.ts';
import { tell, when } from '../tell.ts';
import { isWorkingTime } from '../time/due.ts';
import { quoted } from '../titles.ts';
import type { Ineffective } from './ineffective.ts';

export type SellerAct = Extract<Stimulus, { kind: 'complete' | 'skip' | 'snooze' | 'skipWait' }>;

/** The seller acts on the step that the stimulus names (`rules.md` 2.2 to 2.8). */
export function bySeller(run: Going, act: SellerAct, stimulus: number): Ineffective | null {
  const { current } = run;
  if (current === null || current.id !== act.step) return { rule: '2.8', reason: whereInstead(run, current) };
  if (act.kind === 'skipWait') return endEarly(run, current);
  if (!run.open) return { rule: '2.8', reason: 'it is not a step that the seller closes' };
  if (act.kind === 'snooze') return snooze(run, current, act.until);
  return close(run, current, act, stimulus);
}

function whereInstead(run: Going, current: Place | null): string {
  if (current === null) return run.connected.length === 0 ? 'the run has not begun' : 'the run has ended';
  return `it is not open; the run is at ${quoted(current.step)}`;
}

function endEarly(run: Going, { step, behaviour }: Place): Ineffective | null {
  const outcome = behaviour.endEarly?.(run, step);
  if (outcome === undefined) return { rule: '2.8', reason: 'it is not a wait' };
  follow(run, outcome);
  return null;
}

function snooze(run: Going, { step }: Place, until: number): Ineffective | null {
  if (until <= run.now) return { rule: '2.8', reason: 'a step can only be snoozed to a later moment' };
  const { availability } = run.given.input.scenario;
  const keeps = availability && !isWorkingTime(run.given.calendar, until);
  run.wakeAt = droppedAt(run, until);
  const { given } = run;
  const stays = keeps ? ', which is outside working time and stays as it is' : '';
  tell(
    run,
    { kind: 'snoozed', dueAt: until },
    keeps ? '2.8' : '2.4',
    () => `The seller snoozes ${quoted(step)} to ${when(given, until)}${stays}.`,
  );
  return null;
}

const sellerSkips: Telling = ({ stepName }) => `The seller skips "${stepName}".`;

function close(
  run: Going,
  { step, behaviour }: Place,
  act: Extract<SellerAct, { kind: 'complete' | 'skip' }>,
  stimulus: number,
): Ineffective | null {
  if (act.kind === 'complete') {
    const reason = behaviour.complete?.(run, step, { result: act.result, stimulus }) ?? null;
    if (reason !== null) return { rule: '2.3', reason };
  } else {
    behaviour.skip?.(run, step, stimulus);
    tell(run, { kind: 'skipped' }, '2.4', sellerSkips);
  }
  follow(run, leaveNext);
  return null;
}
