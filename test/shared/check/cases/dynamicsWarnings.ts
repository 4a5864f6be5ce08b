import type { LibraryEntry } from '../../../../shared/check/context.ts';
import type { Flow, FlowItem } from '../../../../shared/model/flow.ts';
import { automatedEmail, email, linkedIn, phoneCall, task, updateField, wait } from '../../../../shared/model/templates/item.ts';
import { pair, type RuleCase, type RuleCases } from '../case.ts';
import { advance, all, anything, callCondition, compare, designOf, entry, fieldCondition, libraryOf } from '../designs.ts';
import { abTest } from './unfinished.ts';

const send = email('Send', 'lead-introduction', '');
const call = phoneCall('Call', '', 'Say hello.');
const automated = automatedEmail('Remind', 'lead-reminder', '');
const automatedText: FlowItem = {
  step: { kind: 'automatedTextMessage', name: 'Text', description: '', template: 'lead-text-missed-call' },
};
const many = (count: number): Flow => Array.from({ length: count }, () => anything);
const hasRevenue = all(compare('revenue', 'containsData'));
const goesOutAtOnce = "'Remind' has no wait before it: it goes out at once, perhaps at night or at a weekend.";

/** Two conditions, each joining below; the second join lies under the first. */
const twoJoins = designOf([fieldCondition(hasRevenue, [], [anything]), fieldCondition(hasRevenue, [anything], []), task('End', '')]);
const noJoin = designOf([fieldCondition(hasRevenue, [anything], [anything])]);

const library = libraryOf({ draft: entry('Draft one', { status: 'draft' }), other: entry('Other') });

const filled = (count: number) =>
  libraryOf(Object.fromEntries(Array.from({ length: count }, (_, index): [string, LibraryEntry] => [`d${index}`, entry(`${index}`)])));

const overfull: RuleCase = {
  bad: {
    design: designOf([anything], { status: 'finished' }),
    library: filled(250),
    says: ['The library has 251 finished sequences; 250 can be active.'],
  },
  good: { design: designOf([anything]), library: filled(250) },
};

/** Drafts do not count, and the checked sequence counts once. */
const oneDraft: RuleCase = {
  bad: overfull.bad,
  good: {
    design: designOf([anything], { status: 'finished' }),
    library: new Map([...filled(249), ...libraryOf({ d: entry('D', { status: 'draft' }) })]),
  },
};
const itself: RuleCase = {
  bad: overfull.bad,
  good: {
    design: designOf([anything], { status: 'finished' }),
    library: new Map([...filled(249), ...libraryOf({ checked: entry('Checked') })]),
  },
};

const advanceToDraft: RuleCase = {
  bad: { design: designOf([anything, advance('draft')]), library, says: ["'Hand over' advances to 'Draft one', which is still a draft."] },
  good: { design: designOf([anything, advance('other')]), library },
};

const exit = { options: { exitOnReply: true, skipNonWorkingDays: false } };
const asks = (results: ('opened' | 'replied')[], mode: 'oneOf' | 'allOf'): FlowItem => ({
  step: { kind: 'emailCondition', name: 'Replied?', description: '', results, mode, limit: { days: 1, hours: 0 }, advanceEarly: true },
  no: [anything],
});
const neverReplied = "The Yes path of 'Replied?' can never run: the sequence ends as soon as the customer replies.";

export const dynamicsWarningCases: RuleCases = {
  'branches-join': [
    pair(
      twoJoins,
      noJoin,
      "2 ways lead to 'Field?': the export repeats 4 steps because of it.",
      "2 ways lead to 'End': the export repeats 1 step because of it.",
    ),
  ],
  'too-many-steps': [pair(designOf(many(41)), designOf(many(40)), 'The sequence has 41 steps; the target system counts up to 40.')],
  'path-too-long': [pair(designOf(many(401)), designOf(many(400)), 'The longest path has 401 steps; the target system counts up to 400.')],
  'advance-to-draft': [advanceToDraft],
  'library-full': [overfull, oneDraft, itself],
  'automated-without-wait': [
    pair(designOf([automated]), designOf([wait(1, 'Wait'), automated]), goesOutAtOnce),
    pair(
      designOf([automatedText]),
      designOf([wait(1, 'Wait'), automatedText]),
      "'Text' has no wait before it: it goes out at once, perhaps at night or at a weekend.",
    ),
    pair(
      designOf([wait(1, 'Wait'), call, automated]),
      designOf([wait(1, 'Wait'), updateField('Rate', 'leadqualitycode', 1, ''), automated]),
      goesOutAtOnce,
    ),
    pair(
      designOf([wait(1, 'Wait'), automatedEmail('First', 'lead-reminder', ''), automated]),
      designOf([wait(1, 'Wait'), fieldCondition(hasRevenue, [automated], [anything])]),
      goesOutAtOnce,
    ),
    pair(
      designOf([fieldCondition(hasRevenue, [wait(1, 'Wait')], []), abTest('lead-reminder')]),
      designOf([fieldCondition(hasRevenue, [wait(1, 'Wait')], [wait(2, 'Wait')]), abTest('lead-reminder')]),
      "'Test' has no wait before it: it goes out at once, perhaps at night or at a weekend.",
    ),
  ],
  'replied-never-runs': [
    pair(designOf([send, asks(['replied'], 'oneOf')], exit), designOf([send, asks(['replied'], 'oneOf')]), neverReplied),
    pair(
      designOf([send, asks(['opened', 'replied'], 'allOf')], exit),
      designOf([send, asks(['opened', 'replied'], 'oneOf')], exit),
      neverReplied,
    ),
  ],
  'linkedin-needs-sales-navigator': [
    pair(
      designOf([linkedIn('research', 'Research', '')]),
      designOf([anything]),
      "'Research' needs LinkedIn Sales Navigator in the target organisation.",
    ),
    pair(
      designOf([linkedIn('research', 'Research', ''), linkedIn('connect', 'Connect', ''), linkedIn('sendInMail', 'Write', '')]),
      designOf([anything]),
      "'Research' and 2 other LinkedIn steps need LinkedIn Sales Navigator in the target organisation.",
    ),
  ],
  'timeout-flow-needed': [
    pair(
      designOf([call, callCondition(['made'])]),
      designOf([call]),
      "The sequence has 1 condition: the flow 'Sales Insights Adaptive sequence timeout flow' must be on in the target organisation.",
    ),
  ],
};
