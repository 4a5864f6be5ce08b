import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import type { Flow, FlowItem } from '../../../../shared/model/flow.ts';
import type { EmailResult } from '../../../../shared/model/steps/emailCondition.ts';
import { email, emailResult, phoneCall, updateField, wait } from '../../../../shared/model/templates/item.ts';
import { pair, type RuleCase, type RuleCases } from '../case.ts';
import { all, any, anything, callCondition, compare, designOf, fieldCondition, stageCondition } from '../designs.ts';

const send = email('Send', 'lead-introduction', '');
const call = phoneCall('Call', '', 'Say hello.');
const hot = compare('leadqualitycode', 'equals', 1);
const cold = compare('leadqualitycode', 'equals', 3);
const named = compare('companyname', 'contains', 'Contoso');
const process = 'leadtoopportunitysalesprocess';

const everyResult = standardCatalog.callResults.map(({ id }) => id);

const neverNo = "The No path of 'Second?' can never run: the answer is always Yes.";
const neverYes = "The Yes path of 'Second?' can never run: the answer is always No.";

const field = (...members: Parameters<typeof all>): FlowItem => fieldCondition(all(...members), [], [anything], 'Second?');
const opened = (below: Flow): FlowItem => emailResult('Opened?', 'opened', 1, { yes: below, no: [anything] });
const second = (result: 'opened' | 'replied'): FlowItem => emailResult('Second?', result, 1, { yes: [], no: [anything] });
const asks = (results: EmailResult[], mode: 'oneOf' | 'allOf', below?: Flow): FlowItem => {
  const name = below === undefined ? 'Second?' : 'First?';
  const step = { kind: 'emailCondition', name, description: '', results, mode, limit: { days: 1, hours: 0 }, advanceEarly: true } as const;
  return { step: { ...step, results }, yes: below ?? [], no: [anything] };
};
const call2 = (...results: string[]): FlowItem => callCondition(results, [], [anything], 'Second?');
const stage = (...stages: string[]): FlowItem => stageCondition(process, stages, [], [anything], 'Second?');

const flows = (bad: Flow, good: Flow, says: string): RuleCase => pair(designOf(bad), designOf(good), says);

/** Each pair is told apart by one thing that could, or could not, have changed the answer. */
export const deadPathCases: RuleCases = {
  'path-never-runs': [
    // Email: what happened stays; what did not can still happen; a new email starts anew.
    flows([send, opened([second('opened')])], [send, opened([second('replied')])], neverNo),
    flows(
      [send, opened([wait(1, 'Wait'), second('opened')])],
      [send, emailResult('Opened?', 'opened', 1, { yes: [], no: [second('opened')] })],
      neverNo,
    ),
    flows([send, opened([second('opened')])], [send, opened([send, second('opened')])], neverNo),
    // One of two has happened; both have; a Yes to one of two makes neither certain.
    flows(
      [send, asks(['opened', 'replied'], 'oneOf', [asks(['opened', 'replied', 'linkOpened'], 'oneOf')])],
      [send, asks(['opened', 'replied'], 'oneOf', [asks(['opened'], 'oneOf')])],
      neverNo,
    ),
    flows(
      [send, asks(['opened', 'replied'], 'allOf', [asks(['replied'], 'oneOf')])],
      [send, asks(['opened', 'replied'], 'oneOf', [asks(['replied'], 'oneOf')])],
      neverNo,
    ),
    flows(
      [send, asks(['opened', 'replied'], 'allOf', [asks(['opened', 'replied'], 'allOf')])],
      [send, asks(['opened', 'replied'], 'oneOf', [asks(['opened', 'replied'], 'allOf')])],
      neverNo,
    ),
    flows(
      [send, asks(['opened'], 'oneOf', [asks(['replied'], 'oneOf', [asks(['opened', 'replied'], 'allOf')])])],
      [send, asks(['opened'], 'oneOf', [asks(['opened', 'replied'], 'allOf')])],
      neverNo,
    ),
    // Call: the result of a call does not change, and a skipped call has none.
    flows(
      [call, callCondition(['made'], [call2('made', 'received')])],
      [call, callCondition(['made', 'received'], [call2('made')])],
      neverNo,
    ),
    flows([call, callCondition(['made'], [call2('received')])], [call, callCondition(['made', 'received'], [call2('received')])], neverYes),
    flows(
      [call, callCondition(['made', 'received'], [], [call2('made')])],
      [call, callCondition(['made'], [], [call2('made', 'received')])],
      neverYes,
    ),
    flows([call, callCondition(['made'], [call2('received')])], [call, callCondition(['made'], [call, call2('received')])], neverYes),
    flows(
      [call, callCondition(['canceled'], [call2(...everyResult)])],
      [call, callCondition(['canceled'], [], [call2(...everyResult)])],
      neverNo,
    ),
    // Fields: known as long as no time passes.
    flows([fieldCondition(all(hot), [field(cold)])], [fieldCondition(all(hot), [wait(1, 'Wait'), field(cold)])], neverYes),
    flows([fieldCondition(all(hot), [field(hot)])], [fieldCondition(all(hot), [anything, field(hot)])], neverNo),
    flows([fieldCondition(any(hot, cold), [], [field(cold)])], [fieldCondition(any(hot, named), [field(hot)])], neverYes),
    flows(
      [fieldCondition(any(hot, cold), [field(compare('leadqualitycode', 'equals', 2))])],
      [fieldCondition(any(hot, cold), [field(cold)])],
      neverYes,
    ),
    flows(
      [fieldCondition(all(named), [field(named)])],
      [fieldCondition(all(named), [field(compare('companyname', 'contains', 'toso'))])],
      neverNo,
    ),
    flows([fieldCondition(all(named, hot), [field(hot)])], [fieldCondition(all(named, hot), [], [field(hot)])], neverNo),
    flows([field(hot, cold)], [field(any(hot, cold))], neverYes),
    flows([field(compare('leadqualitycode', 'isOneOf', 1, 2), cold)], [field(compare('leadqualitycode', 'isOneOf', 1, 3), cold)], neverYes),
    flows(
      [updateField('Rate', 'leadqualitycode', 1, ''), field(hot)],
      [updateField('Rate', 'leadqualitycode', 1, ''), field(compare('need', 'equals', 1))],
      neverNo,
    ),
    flows(
      [fieldCondition(all(cold), [updateField('Rate', 'leadqualitycode', 1, ''), field(cold)])],
      [fieldCondition(all(cold), [updateField('Block', 'donotemail', true, ''), field(compare('need', 'containsData'))])],
      neverYes,
    ),
    flows(
      [field(any(compare('need', 'containsData'), compare('need', 'doesNotContainData')))],
      [field(compare('need', 'containsData'))],
      neverNo,
    ),
    flows(
      [field(compare('donotemail', 'equals', true), compare('donotemail', 'doesNotEqual', true))],
      [field(compare('donotemail', 'equals', true))],
      neverYes,
    ),
    flows(
      [fieldCondition(all(compare('need', 'containsData')), [field(compare('need', 'doesNotContainData'))])],
      [fieldCondition(all(compare('need', 'containsData')), [field(compare('need', 'doesNotEqual', 1))])],
      neverYes,
    ),
    flows(
      [updateField('Block', 'donotemail', true, ''), field(compare('donotemail', 'doesNotEqual', false))],
      [updateField('Block', 'donotphone', true, ''), field(compare('donotemail', 'doesNotEqual', false))],
      neverNo,
    ),
    // A group of one member tells as much as the member.
    flows([fieldCondition(all(any(hot)), [], [field(hot)])], [fieldCondition(all(any(hot, named)), [], [field(cold)])], neverYes),
    // Stages: as fields.
    flows(
      [stageCondition(process, ['qualify', 'develop'], [stage('close')])],
      [stageCondition(process, ['qualify', 'close'], [stage('close')])],
      neverYes,
    ),
    flows(
      [stageCondition(process, ['qualify'], [], [stage('qualify')])],
      [stageCondition(process, ['qualify'], [], [wait(1, 'Wait'), stage('qualify')])],
      neverYes,
    ),
    // Where branches join, nothing is certain any more.
    flows([fieldCondition(all(hot), [field(hot)])], [fieldCondition(all(hot), [], []), field(hot)], neverNo),
  ],
};
