import fc from 'fast-check';
import type { Design } from '../../../shared/model/design.ts';
import type { Comparison, Expression, Group } from '../../../shared/model/expression.ts';
import type { Flow, FlowItem } from '../../../shared/model/flow.ts';
import { MS_PER_HOUR } from '../../../shared/model/instant.ts';
import type { Step } from '../../../shared/model/step.ts';
import { EmailResult } from '../../../shared/model/steps/emailCondition.ts';
import type { Stimulus } from '../../../shared/model/stimulus.ts';
import { email, phoneCall, task, updateField, wait } from '../../../shared/model/templates/item.ts';
import { callCondition, compare, designOf, stageCondition } from './designs.ts';

/** Any designs and any course of events in which few things are asked again and again, so that answers are often known beforehand. */

export const process = 'leadtoopportunitysalesprocess';
export const stages = ['qualify', 'develop', 'propose'] as const;
const callResults = ['made', 'received', 'canceled'];

/** What the seller does with an open step, and what somebody else does while it is open. */
export interface Act {
  readonly skips: boolean;
  readonly result: string;
  readonly afterHours: number;
  readonly meanwhile: (at: number) => readonly Stimulus[];
}

export function answer(step: Step, { skips, result, meanwhile }: Act, at: number): readonly Stimulus[] {
  if (skips) return [...meanwhile(at), { kind: 'skip', at, step: step.id }];
  return [...meanwhile(at), { kind: 'complete', at, step: step.id, result: step.kind === 'phoneCall' ? result : null }];
}

const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> => fc.subarray([...values], { minLength: 1 });

const comparison: fc.Arbitrary<Comparison> = fc.oneof(
  fc.constantFrom(1, 2, 3).map((value) => compare('leadqualitycode', 'equals', value)),
  fc.constantFrom(1, 2, 3).map((value) => compare('leadqualitycode', 'doesNotEqual', value)),
  some([1, 2, 3]).map((values) => compare('leadqualitycode', 'isOneOf', ...values)),
  fc.boolean().map((value) => compare('donotemail', 'equals', value)),
  fc.constantFrom('containsData', 'doesNotContainData').map((operator) => compare('donotemail', operator)),
  fc.constantFrom('toso', 'Fab').map((text) => compare('companyname', 'contains', text)),
);

const group = (member: fc.Arbitrary<Expression>): fc.Arbitrary<Group> =>
  fc.record({
    kind: fc.constant('group'),
    join: fc.constantFrom('and', 'or'),
    members: fc.array(member, { minLength: 1, maxLength: 3 }),
  });

const plainStep: fc.Arbitrary<FlowItem> = fc.oneof(
  fc.constant(email('Send', 'lead-introduction', '')),
  fc.constant(phoneCall('Call', '', 'Say hello.')),
  fc.constant(task('Do', '')),
  fc.constant(wait(1, 'Wait')),
  fc.constantFrom(1, 2, 3).map((value) => updateField('Rate', 'leadqualitycode', value, '')),
  fc.boolean().map((value) => updateField('Block', 'donotemail', value, '')),
);

const condition: fc.Arbitrary<FlowItem> = fc.oneof(
  fc
    .record({
      results: some(EmailResult.options),
      mode: fc.constantFrom('oneOf', 'allOf'),
      days: fc.integer({ min: 0, max: 2 }),
      advanceEarly: fc.boolean(),
    })
    .map(
      ({ days, ...asked }): FlowItem => ({
        step: { kind: 'emailCondition', name: 'Results?', description: '', ...asked, limit: { days, hours: 0 } },
      }),
    ),
  some(callResults).map((results) => callCondition(results)),
  group(fc.oneof(comparison, group(comparison))).map(
    (expression): FlowItem => ({
      step: { kind: 'fieldCondition', name: 'Field?', description: '', expression },
    }),
  ),
  some(stages).map((asked) => stageCondition(process, asked)),
);

/** Steps in a row, conditions with paths of their own; below a condition the branches join again. */
const flow = (depth: number): fc.Arbitrary<Flow> => {
  if (depth === 0) return fc.array(plainStep, { maxLength: 2 });
  const forked = fc
    .record({ item: condition, yes: flow(depth - 1), no: flow(depth - 1) })
    .map(({ item, yes, no }): FlowItem => ({ ...item, yes, no }));
  return fc.array(fc.oneof(plainStep, { arbitrary: forked, weight: 2 }), { maxLength: 3 });
};

const change: fc.Arbitrary<(at: number) => Stimulus> = fc.oneof(
  fc.constantFrom(1, 2, 3, null).map(
    (value) =>
      (at: number): Stimulus => ({ kind: 'recordChanged', at, column: 'leadqualitycode', value }),
  ),
  fc.constantFrom(true, false, null).map(
    (value) =>
      (at: number): Stimulus => ({ kind: 'recordChanged', at, column: 'donotemail', value }),
  ),
  fc.constantFrom(...stages).map(
    (stage) =>
      (at: number): Stimulus => ({ kind: 'stageChanged', at, process, stage }),
  ),
);

const customer: fc.Arbitrary<(at: number) => Stimulus> = fc.constantFrom(...EmailResult.options).map(
  (kind) =>
    (at: number): Stimulus => ({ kind, at, email: null }),
);

const act: fc.Arbitrary<Act> = fc.record({
  skips: fc.boolean(),
  result: fc.constantFrom(...callResults),
  afterHours: fc.constantFrom(0, 1, 24),
  meanwhile: fc.array(change, { maxLength: 2 }).map((changes) => (at: number) => changes.map((changed) => changed(at))),
});

const hour = fc.integer({ min: 0, max: 24 * 8 });

const send = email('First', 'lead-introduction', '');
const call = phoneCall('First call', '', 'Say hello.');

export const knowing = {
  design: fc
    .tuple(flow(3), fc.boolean(), fc.boolean())
    .map(
      ([below, callFirst, exitOnReply]): Design =>
        designOf([...(callFirst ? [send, call] : [send]), ...below], { options: { exitOnReply, skipNonWorkingDays: false } }),
    ),
  acts: fc.array(act, { minLength: 10, maxLength: 20 }),
  around: (start: number): fc.Arbitrary<Stimulus[]> =>
    fc.array(
      fc.tuple(fc.oneof(change, customer), hour).map(([event, hours]) => event(start + hours * MS_PER_HOUR)),
      { maxLength: 12 },
    ),
};
