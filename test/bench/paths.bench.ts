import { bench, describe } from 'vitest';
import { pathsOf } from '../../shared/engine/paths.ts';
import type { Flow } from '../../shared/model/flow.ts';
import { all, designOf, fieldCondition, task, wait, where } from '../builders.ts';

const hot = all(where('rating', 'equals', 1));

/** A tree that forks evenly into so many ends. */
const even = (ends: number): Flow =>
  ends === 1
    ? [task('Call'), wait('Wait', 1), task('Write')]
    : [fieldCondition('Hot?', hot, { yes: even(Math.ceil(ends / 2)), no: even(Math.floor(ends / 2)) })];

/** One long path with an end to the side of each step. */
const oneSided = (ends: number): Flow =>
  Array.from({ length: ends - 1 }).reduce<Flow>(
    (below) => [task('Call'), fieldCondition('Hot?', hot, { yes: below, no: [task('Write')] })],
    [task('Last')],
  );

/** The aim: less than 50 ms each (`mean`, in ms). */
describe('paths of a design with 1,000 ends', () => {
  const [evenly, longest] = [designOf('Even', even(1000)), designOf('Long', oneSided(1000))];
  bench('that forks evenly', () => void pathsOf(evenly));
  bench('with paths of up to 2,000 steps', () => void pathsOf(longest));
});
