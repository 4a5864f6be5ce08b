import type { FlowItem } from '../../../../shared/model/flow.ts';
import { email, phoneCall, updateField } from '../../../../shared/model/templates/item.ts';
import type { RuleCase, RuleCases } from '../case.ts';
import { pair } from '../case.ts';
import { advance, all, anything, callCondition, compare, designOf, entry, fieldCondition, libraryOf, stageCondition } from '../designs.ts';

const automatedEmail = (template: string | null): FlowItem => ({
  step: { kind: 'automatedEmail', name: 'Send', description: '', template },
});
const automatedText = (template: string | null): FlowItem => ({
  step: { kind: 'automatedTextMessage', name: 'Text', description: '', template },
});

export const abTest = (template: string | null, shareA = 50): FlowItem => ({
  step: {
    kind: 'abTest',
    name: 'Test',
    description: '',
    versionA: { name: 'Short', template: 'lead-introduction' },
    versionB: { name: 'Long', template },
    shareA,
    metric: 'opens',
    endsAt: 'significance',
    defaultVersion: 'a',
  },
});

const emailCondition = (results: ('opened' | 'replied')[]): FlowItem => ({
  step: {
    kind: 'emailCondition',
    name: 'Results?',
    description: '',
    results,
    mode: 'oneOf',
    limit: { days: 1, hours: 0 },
    advanceEarly: true,
  },
  no: [anything],
});

const send = email('Send', 'lead-introduction', '');
const call = phoneCall('Call', '', 'Say hello.');
const rating = compare('leadqualitycode', 'equals', 1);
const field = (...members: ReturnType<typeof compare>[]) => designOf([fieldCondition(all(...members))]);

/** An advance needs a library with its target. */
const advanceCase: RuleCase = {
  bad: { design: designOf([anything, advance(null)]), says: ["'Hand over' does not say yet which sequence it advances to."] },
  good: { design: designOf([anything, advance('other')]), library: libraryOf({ other: entry('Other') }) },
};

export const unfinishedCases: RuleCases = {
  'template-missing': [
    pair(designOf([automatedEmail(null)]), designOf([automatedEmail('lead-reminder')]), "'Send' has no template yet."),
    pair(designOf([automatedText(null)]), designOf([automatedText('lead-text-missed-call')]), "'Text' has no template yet."),
    pair(designOf([abTest(null)]), designOf([abTest('lead-reminder')]), "'Test' has no template for Long yet."),
  ],
  'condition-unfinished': [
    pair(
      designOf([send, emailCondition([])]),
      designOf([send, emailCondition(['opened'])]),
      "'Results?' does not say yet which results of the email it asks for.",
    ),
    pair(
      designOf([call, callCondition([])]),
      designOf([call, callCondition(['made'])]),
      "'Result?' does not say yet which results of the call it asks for.",
    ),
    pair(
      designOf([stageCondition(null, [])]),
      designOf([stageCondition('leadtoopportunitysalesprocess', ['qualify'])]),
      "'Stage?' does not say yet which business process it asks for.",
    ),
    pair(
      designOf([stageCondition('leadtoopportunitysalesprocess', [])]),
      designOf([stageCondition('leadtoopportunitysalesprocess', ['close'])]),
      "'Stage?' does not say yet which stages it asks for.",
    ),
    pair(field(), field(rating), "'Field?' does not say yet which field it asks for."),
    pair(field(rating, compare(null, 'equals', 1)), field(rating), "'Field?' does not say yet which field it asks for."),
    pair(field(compare('leadqualitycode', 'equals')), field(rating), "'Field?' does not say yet which value it compares with."),
    pair(
      field(compare('leadqualitycode', 'equals', null)),
      field(compare('leadqualitycode', 'containsData')),
      "'Field?' does not say yet which value it compares with.",
    ),
    pair(
      field(compare('revenue', 'between', 1)),
      field(compare('revenue', 'between', 1, 2)),
      "'Field?' does not say yet which value it compares with.",
    ),
    pair(
      field(compare('leadqualitycode', 'isOneOf')),
      field(compare('leadqualitycode', 'isOneOf', 1, 2)),
      "'Field?' does not say yet which value it compares with.",
    ),
  ],
  'update-field-unfinished': [
    pair(
      designOf([updateField('Rate', 'leadqualitycode', null, '')]),
      designOf([updateField('Rate', 'leadqualitycode', 1, '')]),
      "'Rate' does not say yet which value it writes.",
    ),
    pair(
      designOf([{ step: { kind: 'updateField', name: 'Rate', description: '', column: null, value: null } }]),
      designOf([updateField('Rate', 'leadqualitycode', 1, '')]),
      "'Rate' does not say yet which field it writes.",
    ),
  ],
  'advance-unfinished': [advanceCase],
};
