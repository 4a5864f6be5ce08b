import { abTest, call, complete, customer, emailCondition, task, wait } from '../../../builders.ts';
import type { Golden } from './golden.ts';

const start = '2026-05-20 09:00';
const twice = [abTest('First test', 50), wait('Wait', 1), abTest('Second test', 50)];

/** Rule 9: chance. */
export const chance: readonly Golden[] = [
  {
    rule: '9.1',
    title: 'Another seed changes nothing where nothing is drawn',
    story: { flow: [call('Call'), task('Prepare')], start, seed: 99, happens: [complete('2026-05-20 10:00', 'Call', 'made')] },
  },
  { rule: '9.2', title: 'A draw of its own for each test', story: { flow: twice, start } },
  { rule: '9.2', title: 'Another seed draws anew', story: { flow: twice, start, seed: 4 } },
  {
    rule: '9.2',
    title: 'An intervention changes no draw',
    story: {
      flow: [abTest('First test', 50), emailCondition('Opened?', { results: ['opened'], days: 1 }), abTest('Second test', 50)],
      start,
      happens: [customer('opened', '2026-05-20 10:00')],
    },
  },
];
