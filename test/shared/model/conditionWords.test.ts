import { expect, test } from 'vitest';
import { conditionInWords, subjectsAbove } from '../../../shared/model/conditionWords.ts';
import type { Flow, FlowItem } from '../../../shared/model/flow.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import { isCondition } from '../../../shared/model/step.ts';
import {
  all,
  any,
  automatedEmail,
  call,
  callCondition,
  designOf,
  email,
  emailCondition,
  fieldCondition,
  stageCondition,
  task,
  where,
} from '../../builders.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

const names = { catalog: tinyCatalog, recordType: 'lead', designName: () => undefined };

/** The words of the condition at the end of a flow. */
function words(above: Flow, condition: FlowItem): string {
  const { sequence } = designOf('Said', [...above, condition]);
  const step = flowOrder(sequence).at(-1);
  if (step === undefined || !isCondition(step)) throw new Error('The flow does not end with a condition');
  return conditionInWords(names, subjectsAbove(sequence), step);
}

test.each([
  [
    words([email('Intro')], emailCondition('?', { results: ['opened'], days: 2 })),
    'If "Intro" is opened within 2 days: Yes path, at once. Otherwise, or if the step is skipped: No path.',
  ],
  [
    words([email('Intro')], emailCondition('?', { results: ['opened', 'replied'], mode: 'allOf', hours: 4, early: false })),
    'If "Intro" is opened and is replied to within 4 hours: Yes path, when the 4 hours are over. Otherwise, or if the step is skipped: No path.',
  ],
  [words([email('Intro')], emailCondition('?', { results: [] })), 'Choose at least one result of the email.'],
  [
    words([call('Ring')], callCondition('?', ['made', 'unheard-of'])),
    'If the result of "Ring" is Made or unheard-of: Yes path. Otherwise, or if it is skipped: No path.',
  ],
  [
    words([automatedEmail('Auto')], emailCondition('?', { results: ['linkOpened', 'attachmentDownloaded'], days: 1, early: false })),
    'If "Auto" has a link opened or has an attachment downloaded within 1 day: Yes path, when the day is over. Otherwise: No path.',
  ],
  [
    words(
      [email('Intro'), email('Reminder'), task('Do'), emailCondition('First', { results: ['replied'] })],
      emailCondition('?', { results: ['opened'], hours: 1 }),
    ),
    'If "Reminder" is opened within 1 hour: Yes path, at once. Otherwise, or if the step is skipped: No path.',
  ],
  [
    words([], emailCondition('?', { results: ['opened'], days: 1 })),
    'If the email is opened within 1 day: Yes path, at once. Otherwise, or if the step is skipped: No path.',
  ],
  [words([], callCondition('?', [])), 'Choose at least one result of the call.'],
  [words([], fieldCondition('?', all(where('rating', 'equals', 1)))), 'If Rating equals Hot at this moment: Yes path. Otherwise: No path.'],
  [words([], fieldCondition('?', all())), 'Add at least one field.'],
  [
    words([], fieldCondition('?', all(where('employees', 'between', 10), where('lastcontact', 'inTheLastDays', 3)))),
    'If Employees is between 10 and … and Last contact is in the last 3 days at this moment: Yes path. Otherwise: No path.',
  ],
  [
    words(
      [],
      fieldCondition('?', any(where('rating', 'isOneOf', 1, 2), all(where('company', 'containsData'), where('donotemail', 'equals')))),
    ),
    'If Rating is one of Hot or Warm or (Company contains data and Do not email equals …) at this moment: Yes path. Otherwise: No path.',
  ],
  [
    words([], stageCondition('?', ['qualify', 'gone'])),
    'If Lead to opportunity is in stage Qualify or gone at this moment: Yes path. Otherwise: No path.',
  ],
  [words([], stageCondition('?', [])), 'Choose at least one stage.'],
])('%s', (said, expected) => expect(said).toBe(expected));
