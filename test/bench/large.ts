import type { RunInput } from '../../shared/engine/input.ts';
import type { Flow } from '../../shared/model/flow.ts';
import { withExit } from '../../shared/model/step.ts';
import { all, automatedEmail, call, emailCondition, fieldCondition, storyOf, task, wait, where } from '../builders.ts';

const hot = all(where('rating', 'equals', 1));

/** A tree that forks evenly into so many ends, with three steps below its last forks. */
export const evenTree = (ends: number): Flow =>
  ends === 1
    ? [task('Call'), wait('Wait', 1), task('Write')]
    : [fieldCondition('Hot?', hot, { yes: evenTree(Math.ceil(ends / 2)), no: evenTree(Math.floor(ends / 2)) })];

/** One long path with an end to the side of each condition. */
export const oneSidedTree = (ends: number): Flow =>
  Array.from({ length: ends - 1 }).reduce<Flow>(
    (below) => [task('Call'), fieldCondition('Hot?', hot, { yes: below, no: [task('Write')] })],
    [task('Last')],
  );

/** Field conditions, each on the Yes path of the one above and with a question of its own: all that was answered has to be remembered. */
export const nestedQuestions = (count: number): Flow =>
  Array.from({ length: count }).reduce<Flow>(
    (below, _, index) => [fieldCondition(`More than ${index}?`, all(where('employees', 'greaterThan', index)), { yes: below })],
    [],
  );

/** What people build, over and over: an email, a look at it, a call, a note, a pause. */
export const usualSteps = (count: number): Flow =>
  Array.from({ length: count / 5 }).reduce<Flow>((below) => {
    const yes = [call('Call'), task('Note'), wait('Pause', 2), ...below];
    return [automatedEmail('Email'), emailCondition('Opened?', { results: ['opened'], days: 2, yes })];
  }, []);

/** A wait of 365 working days round and round, for a seller who works on Mondays only, until time ends with the year 9999 (`rules.md` 1.1). */
export function mondaysOnly(): RunInput {
  const input = storyOf({
    flow: [wait('A year of Mondays', 365)],
    start: '2026-03-02 08:00',
    options: { skipNonWorkingDays: true },
    calendar: { hours: [{ weekday: 1, from: '08:00', to: '17:00' }] },
  });
  const { sequence } = input.design;
  const steps = Object.values(sequence.steps).map((step) => [step.id, withExit(step, 'next', step.id)]);
  return { ...input, design: { ...input.design, sequence: { ...sequence, steps: Object.fromEntries(steps) } } };
}
