import { expect, test } from 'vitest';
import { statisticsOf } from '../../../../renderer/app/frame/statistics.ts';
import { automatedEmail, call, designOf, emailCondition, wait } from '../../../builders.ts';

const fork = (index: number) => emailCondition(`Opened ${index}?`, { results: ['opened'], days: 1, yes: [wait('Rest', 2)], no: [] });
const forks = (count: number) => designOf('Forks', [automatedEmail('Send'), ...Array.from({ length: count }, (_, index) => fork(index))]);

test.each([
  ['nothing', designOf('Empty', []), ['0 steps', '0 paths', 'takes no time']],
  ['one email', designOf('One', [automatedEmail('Send')]), ['1 step', '1 path', 'takes no time']],
  ['one wait', designOf('Wait', [wait('Rest', 2, 4)]), ['1 step', '1 path', 'takes 2 days 4 hours']],
  ['a fork', forks(1), ['3 steps', '2 paths', 'takes 1 day to 3 days']],
  ['a call', designOf('Call', [wait('Rest', 2), call('Call')]), ['2 steps', '1 path', 'takes 2 days or longer']],
  ['a call at once', designOf('Call', [call('Call')]), ['1 step', '1 path', 'takes as long as the seller takes']],
  ['many paths', forks(12), ['25 steps', '4,096 paths', 'takes 12 days to 36 days']],
])('%s in numbers', (_, design, [steps, paths, length]) => {
  expect(statisticsOf(design)).toEqual({ steps, paths, length });
});

test('paths are counted, not walked: more than numbers can hold are said to be so', () => {
  expect(statisticsOf(forks(250)).paths).toBe('more paths than can be counted');
});
