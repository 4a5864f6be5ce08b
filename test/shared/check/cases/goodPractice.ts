import type { Design } from '../../../../shared/model/design.ts';
import type { Flow, FlowItem } from '../../../../shared/model/flow.ts';
import { ScenarioId } from '../../../../shared/model/ids.ts';
import { blankScenario } from '../../../../shared/model/scenario.ts';
import {
  automatedEmail,
  email,
  emailResult,
  linkedIn,
  phoneCall,
  task,
  updateField,
  wait,
} from '../../../../shared/model/templates/item.ts';
import { pair, type RuleCase, type RuleCases } from '../case.ts';
import { advance, all, anything, compare, designOf, entry, fieldCondition, libraryOf, sequenceFrom } from '../designs.ts';
import { abTest } from './unfinished.ts';

const send = (name = 'Send') => email(name, 'lead-introduction', '');
const call = phoneCall('Call', '', 'Say hello.');
const hasRevenue = all(compare('revenue', 'containsData'));
const replied = emailResult('Replied?', 'replied', 1, { yes: [], no: [] });
const sends = (count: number) => Array.from({ length: count }, (_, index) => send(`Email ${index + 1}`));
const text = (kind: 'textMessage' | 'automatedTextMessage') =>
  ({ step: { kind, name: 'Text', description: '', template: 'lead-text-missed-call' } }) as const;
const weekLong = (days: number, hours: number) =>
  ({ step: { kind: 'wait', name: 'Wait', description: '', duration: { days, hours } } }) as const;
const watched = (advanceEarly: boolean, yes: Flow, no: Flow): FlowItem => {
  const asked = { results: ['opened' as const], mode: 'oneOf' as const, limit: { days: 7, hours: 0 }, advanceEarly };
  return { step: { kind: 'emailCondition', name: 'Opened?', description: '', ...asked }, yes, no };
};
const silent = { step: { kind: 'phoneCall', name: 'Call', description: ' ', script: '' } } as const;

const scenario = (availability: boolean): Design['scenarios'] => [
  { ...blankScenario(ScenarioId.parse('night'), 0, { name: 'Night owl', values: {}, stage: null }), availability },
];

const roundTrip = (back: string): RuleCase['good'] => ({
  design: designOf([anything, advance('middle')]),
  library: libraryOf({
    middle: entry('Middle', { sequence: sequenceFrom([anything, advance('last')]) }),
    last: entry('Last', { sequence: sequenceFrom([anything, advance(back)]) }),
  }),
});

const soundsLike = (name: string): string => `'${name}' sounds like a follow-up, but no other sequence advances to it.`;
const fork = fieldCondition(all(compare('revenue', 'containsData')), [advance('elsewhere')], [advance('checked')]);

const ledFrom = (others: Readonly<Record<string, Flow>>, name = 'Webinar follow-up'): RuleCase['good'] => ({
  design: designOf([anything], { name }),
  library: libraryOf(Object.fromEntries(Object.entries(others).map(([id, flow]) => [id, entry(id, { sequence: sequenceFrom(flow) })]))),
});
const unled = (name: string): RuleCase['bad'] => ({
  ...ledFrom({ other: [anything, advance('elsewhere')] }, name),
  says: [soundsLike(name)],
});

export const goodPracticeCases: RuleCases = {
  'two-waits-in-a-row': [
    pair(
      designOf([wait(1, 'One'), wait(2, 'Two'), anything]),
      designOf([wait(1, 'One'), anything, wait(2, 'Two'), anything]),
      "'Two' follows another wait, 'One': one wait can do both.",
    ),
  ],
  'same-paths': [
    pair(
      designOf([fieldCondition(hasRevenue, [task('Do', ''), send()], [task('Do', ''), send()])]),
      designOf([fieldCondition(hasRevenue, [task('Do', ''), send()], [task('Do', ''), send('Send later')])]),
      "Both paths of 'Field?' do the same.",
    ),
    pair(
      designOf([fieldCondition(hasRevenue, [], [])]),
      designOf([fieldCondition(hasRevenue, [], [anything])]),
      "Both paths of 'Field?' do the same.",
    ),
    pair(
      designOf([fieldCondition(hasRevenue, [], []), anything]),
      designOf([fieldCondition(hasRevenue, [send()], []), anything]),
      "Both paths of 'Field?' do the same.",
    ),
  ],
  'many-emails-no-reply-check': [
    pair(designOf(sends(3)), designOf(sends(2)), "The path through 'Email 3' sends 3 emails and never asks whether the customer replied."),
    pair(
      designOf([...sends(2), emailResult('Opened?', 'opened', 1, { yes: [send('Fourth')], no: [anything] }), send('Last')]),
      designOf([...sends(2), replied, send('Last')]),
      "The path through 'Fourth' sends 4 emails and never asks whether the customer replied.",
    ),
    // Of several paths the one with most emails is told, wherever it is; one that ends with an advance counts.
    pair(
      designOf([...sends(1), fieldCondition(hasRevenue, [send('Short')], [send('Long'), send('Longest')])]),
      designOf([...sends(1), fieldCondition(hasRevenue, [send('Short')], [send('Long'), anything])]),
      "The path through 'Longest' sends 3 emails and never asks whether the customer replied.",
    ),
    pair(
      designOf([...sends(3), fieldCondition(hasRevenue, [replied], [])]),
      designOf([...sends(2), fieldCondition(hasRevenue, [replied], [])]),
      "The path through 'Email 3' sends 3 emails and never asks whether the customer replied.",
    ),
    pair(
      designOf([...sends(3), advance('other')]),
      designOf([...sends(3), replied]),
      "The path through 'Email 3' sends 3 emails and never asks whether the customer replied.",
    ),
    pair(
      designOf(sends(3)),
      designOf(sends(3), { options: { exitOnReply: true, skipNonWorkingDays: false } }),
      "The path through 'Email 3' sends 3 emails and never asks whether the customer replied.",
    ),
  ],
  'too-many-contacts': [
    pair(designOf([...sends(4), call]), designOf([...sends(3), call, anything]), "'Call' can be contact number 5 within one week."),
    pair(
      designOf([...sends(4), wait(6, 'Wait'), call]),
      designOf([...sends(4), wait(7, 'Wait'), call]),
      "'Call' can be contact number 5 within one week.",
    ),
    pair(
      designOf([...sends(4), linkedIn('sendInMail', 'InMail', '')]),
      designOf([...sends(4), linkedIn('research', 'Research', '')]),
      "'InMail' can be contact number 5 within one week.",
    ),
    pair(
      designOf([...sends(4), fieldCondition(hasRevenue, [wait(10, 'Wait')], []), call]),
      designOf([...sends(4), fieldCondition(hasRevenue, [wait(10, 'Wait')], [wait(8, 'Wait')]), call]),
      "'Call' can be contact number 5 within one week.",
    ),
    // Each kind that reaches the customer counts; a look at a profile does not.
    ...[automatedEmail('Fifth', 'lead-reminder', ''), text('textMessage'), text('automatedTextMessage'), abTest('lead-reminder')].map(
      (fifth) =>
        pair(
          designOf([...sends(4), fifth]),
          designOf([...sends(3), fifth]),
          `'${fifth.step.name}' can be contact number 5 within one week.`,
        ),
    ),
    pair(
      designOf([...sends(4), wait(6, 'Wait'), task('Rest', ''), call]),
      designOf([...sends(4), weekLong(6, 24), call]),
      "'Call' can be contact number 5 within one week.",
    ),
    // A Yes that may come early takes no time; any other answer takes the whole limit.
    pair(
      designOf([...sends(4), watched(true, [call], [anything])]),
      designOf([...sends(4), watched(true, [anything], [call])]),
      "'Call' can be contact number 5 within one week.",
    ),
    pair(
      designOf([...sends(4), watched(true, [call], [anything])]),
      designOf([...sends(4), watched(false, [call], [anything])]),
      "'Call' can be contact number 5 within one week.",
    ),
    // Where branches join, the nearest contacts of any of them count.
    pair(
      designOf([...sends(2), fieldCondition(hasRevenue, sends(2), []), call]),
      designOf([...sends(2), fieldCondition(hasRevenue, sends(1), []), call]),
      "'Call' can be contact number 5 within one week.",
    ),
    pair(
      designOf([...sends(2), fieldCondition(hasRevenue, [], sends(2)), call]),
      designOf([...sends(2), fieldCondition(hasRevenue, [], sends(1)), call]),
      "'Call' can be contact number 5 within one week.",
    ),
    // After a finding the count begins anew.
    pair(
      designOf(sends(10)),
      designOf(sends(4)),
      "'Email 5' can be contact number 5 within one week.",
      "'Email 10' can be contact number 5 within one week.",
    ),
  ],
  'due-outside-working-time': [
    pair(
      designOf([anything, wait(1, 'Wait'), updateField('Rate', 'leadqualitycode', 1, ''), call], { scenarios: scenario(false) }),
      designOf([anything, wait(1, 'Wait'), updateField('Rate', 'leadqualitycode', 1, ''), call], { scenarios: scenario(true) }),
      "'Call' can become due outside working time: availability is off in the scenario 'Night owl'.",
    ),
    // Where branches join, one that comes from the clock is enough; a seller who acted before is at work.
    pair(
      designOf([anything, fieldCondition(hasRevenue, [wait(1, 'Wait')], []), call], { scenarios: scenario(false) }),
      designOf([anything, fieldCondition(hasRevenue, [updateField('Rate', 'leadqualitycode', 1, '')], []), call], {
        scenarios: scenario(false),
      }),
      "'Call' can become due outside working time: availability is off in the scenario 'Night owl'.",
    ),
    pair(
      designOf([wait(1, 'Wait'), call], { scenarios: scenario(false) }),
      designOf([automatedEmail('Send', 'lead-reminder', ''), call], { scenarios: scenario(false) }),
      "'Call' can become due outside working time: availability is off in the scenario 'Night owl'.",
    ),
    pair(
      designOf([send(), emailResult('Opened?', 'opened', 1, { yes: [], no: [call] })], { scenarios: scenario(false) }),
      designOf([send(), call], { scenarios: scenario(false) }),
      "'Call' can become due outside working time: availability is off in the scenario 'Night owl'.",
    ),
  ],
  'call-without-script': [
    pair(designOf([silent]), designOf([call]), "'Call' has neither a script nor a description."),
    pair(designOf([silent]), designOf([phoneCall('Call', 'Ask for the budget.', '')]), "'Call' has neither a script nor a description."),
  ],
  'circular-hand-over': [
    {
      bad: { ...roundTrip('checked'), says: ["'Hand over' leads back to this sequence by way of 'Middle', 'Last'."] },
      good: roundTrip('elsewhere'),
    },
    {
      bad: { ...roundTrip('checked'), says: ["'Hand over' leads back to this sequence by way of 'Middle', 'Last'."] },
      good: roundTrip('middle'),
    },
  ],
  'follow-up-without-lead-in': [
    { bad: unled('Webinar follow-up'), good: ledFrom({ other: [advance('checked')] }) },
    { bad: unled('Webinar Followup'), good: ledFrom({ other: [advance('checked')] }, 'Webinar Followup') },
    { bad: unled('Webinar follow up'), good: ledFrom({ other: [advance('checked')] }, 'Webinar') },
    // One of several leads here, by one of its steps; or what a sequence holds is not known.
    { bad: unled('Webinar follow-up'), good: ledFrom({ other: [anything], another: [fork] }) },
    { bad: unled('Webinar follow-up'), good: { ...ledFrom({}), library: libraryOf({ other: entry('Other') }) } },
    // Without another sequence nothing can be said; itself is none.
    { bad: unled('Webinar follow-up'), good: ledFrom({}) },
    { bad: unled('Webinar follow-up'), good: ledFrom({ checked: [anything] }) },
    {
      bad: { ...ledFrom({ checked: [advance('checked')], other: [anything] }), says: [soundsLike('Webinar follow-up')] },
      good: ledFrom({}),
    },
  ],
};
