import type { Flow } from '../../shared/model/flow.ts';
import { all, automatedEmail, call, emailCondition, fieldCondition, task, wait, where } from '../builders.ts';

const hot = all(where('rating', 'equals', 1));

/** A tree that forks evenly into so many ends, with three steps below its last forks. */
export const evenTree = (ends: number): Flow =>
  ends === 1
    ? [task('Call'), wait('Wait', 1), task('Write')]
    : [fieldCondition('Hot?', hot, { yes: evenTree(Math.ceil(ends / 2)), no: evenTree(Math.floor(ends / 2)) })];

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
