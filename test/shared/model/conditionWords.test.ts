import { expect, test } from 'vitest';
import { conditionInWords } from '../../../shared/model/conditionWords.ts';
import type { Flow, FlowItem } from '../../../shared/model/flow.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import { isCondition } from '../../../shared/model/step.ts';
import { all, call, callCondition, designOf, email, emailCondition, fieldCondition, stageCondition, where } from '../../builders.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

const names = { catalog: tinyCatalog, recordType: 'lead', designName: () => undefined };

/** The words of the condition at the end of a flow. */
function words(above: Flow, condition: FlowItem): string {
  const { sequence } = designOf('Said', [...above, condition]);
  const step = flowOrder(sequence).at(-1);
  if (step === undefined || !isCondition(step)) throw new Error('The flow does not end with a condition');
  return conditionInWords(names, sequence, step);
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
  [words([], callCondition('?', [])), 'Choose at least one result of the call.'],
  [words([], fieldCondition('?', all(where('rating', 'equals', 1)))), 'If Rating equals Hot at this moment: Yes path. Otherwise: No path.'],
  [words([], fieldCondition('?', all())), 'Add at least one field.'],
  [words([], stageCondition('?', [])), 'Choose at least one stage.'],
])('%s', (said, expected) => expect(said).toBe(expected));
