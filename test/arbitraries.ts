import fc from 'fast-check';
import { defaultCalendar, type SellerCalendar } from '../shared/model/calendar.ts';
import type { Design } from '../shared/model/design.ts';
import { type Comparison, type Expression, type Group, Operator } from '../shared/model/expression.ts';
import type { Flow, FlowItem } from '../shared/model/flow.ts';
import { StepId } from '../shared/model/ids.ts';
import { exitsOf, type Step, withExit } from '../shared/model/step.ts';
import { EmailResult } from '../shared/model/steps/emailCondition.ts';
import type { Value } from '../shared/model/value.ts';
import {
  abTest,
  advance,
  all,
  any,
  automatedEmail,
  automatedText,
  call,
  callCondition,
  designOf,
  email,
  emailCondition,
  fieldCondition,
  linkedIn,
  stageCondition,
  task,
  textMessage,
  update,
  wait,
} from './builders.ts';

const pick = fc.nat(1000);
/** Columns of the tiny catalog, and one that it does not have. */
export const columns = ['company', 'employees', 'lastcontact', 'campaign', 'rating', 'donotemail', 'shoesize'];
const likely: Readonly<Record<string, readonly Value[]>> = {
  company: ['Contoso', 'contoso ltd', 'Fabrikam', 'so'],
  employees: [0, 10, 100, 120.5],
  lastcontact: ['2026-05-18', '2026-05-20T09:00:00Z', '2026-05-20T11:00', '2026-06-01'],
  campaign: ['Spring Fair', 'Autumn Fair'],
  rating: [1, 2, 3],
  donotemail: [true, false],
};

/** Content for a column: mostly of its type, at times empty or of another type. */
export const valueFor = (column: string): fc.Arbitrary<Value> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...(likely[column] ?? [1])) },
    { weight: 1, arbitrary: fc.constantFrom<Value>(null, '', 'text', 7, true) },
  );

const comparison: fc.Arbitrary<Comparison> = fc
  .tuple(fc.constantFrom(...columns), fc.constantFrom(...Operator.options))
  .chain(([column, operator]) => {
    const operand = operator === 'inTheLastDays' ? fc.constantFrom<Value>(0, 2, 30) : valueFor(column);
    return fc.record({
      kind: fc.constant('comparison'),
      column: fc.constant(column),
      operator: fc.constant(operator),
      operands: fc.array(operand, { minLength: 1, maxLength: 2 }),
    });
  });

/** A comparison that can be evaluated: the columns and operators that conditions are made of. */
const soundComparison: fc.Arbitrary<Comparison> = fc
  .constantFrom<readonly [string, readonly Operator[]]>(
    ['company', ['equals', 'doesNotEqual', 'contains', 'doesNotContain', 'beginsWith', 'containsData']],
    ['employees', ['equals', 'greaterThan', 'lessThan', 'atLeast', 'atMost', 'doesNotContainData']],
    ['lastcontact', ['equals', 'greaterThan', 'lessThan', 'onOrBefore', 'onOrAfter']],
    ['rating', ['equals', 'doesNotEqual', 'isOneOf', 'containsData']],
    ['donotemail', ['equals', 'doesNotEqual']],
  )
  .chain(([column, operators]) =>
    fc.record({
      kind: fc.constant('comparison'),
      column: fc.constant(column),
      operator: fc.constantFrom(...operators),
      operands: fc.constantFrom(...(likely[column] ?? [])).map((operand) => [operand]),
    }),
  );

const groupOf = (leaf: fc.Arbitrary<Comparison>): fc.Arbitrary<Group> => {
  const members = (depth: number): fc.Arbitrary<readonly Expression[]> =>
    fc.array(depth === 0 ? leaf : fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: inner(depth - 1) }), {
      minLength: 1,
      maxLength: 3,
    });
  const inner = (depth: number): fc.Arbitrary<Group> =>
    fc.tuple(fc.boolean(), members(depth)).map(([and, list]) => (and ? all(...list) : any(...list)));
  return inner(2);
};

const days = fc.nat(4);
const hours = fc.constantFrom(0, 0, 1, 23);
const results = fc.uniqueArray(fc.constantFrom(...EmailResult.options), { minLength: 1, maxLength: 3 });
const callResults = fc.uniqueArray(fc.constantFrom('made', 'received', 'canceled', 'gone'), { minLength: 1, maxLength: 2 });

const simple = fc.constantFrom(
  email('Email'),
  automatedEmail('Automated email'),
  call('Call'),
  task('Task'),
  textMessage('Text message'),
  automatedText('Automated text'),
  linkedIn('LinkedIn'),
);

const unfinished = fc.constantFrom(
  callCondition('Unfinished', []),
  emailCondition('Unfinished', { results: [] }),
  fieldCondition('Unfinished', all()),
  stageCondition('Unfinished', []),
  update('Unfinished', null, null),
  update('Unfinished', 'shoesize', 1),
  advance('Unfinished', null),
  advance('Elsewhere', 'elsewhere'),
);

/** A condition, mostly right below a step that it can judge. */
const judging = (subjects: readonly FlowItem[], condition: fc.Arbitrary<FlowItem>): fc.Arbitrary<Flow> =>
  fc.oneof({ weight: 3, arbitrary: fc.tuple(fc.constantFrom(...subjects), condition) }, { weight: 1, arbitrary: fc.tuple(condition) });

/** Conditions of all kinds with what follows on their paths. */
const conditions = (sound: boolean, paths: fc.Arbitrary<Flow>): fc.Arbitrary<Flow> =>
  fc.oneof(
    judging(
      [email('Email'), automatedEmail('Automated email'), abTest('Test', 50)],
      fc
        .record({ results, mode: fc.constantFrom('oneOf', 'allOf'), days: fc.nat(3), hours, early: fc.boolean(), yes: paths, no: paths })
        .map((watch) => emailCondition('Email condition', watch)),
    ),
    judging(
      [call('Call')],
      fc.tuple(callResults, paths, paths).map(([chosen, yes, no]) => callCondition('Call condition', chosen, { yes, no })),
    ),
    fc
      .tuple(groupOf(sound ? soundComparison : comparison), paths, paths)
      .map(([group, yes, no]) => [fieldCondition('Field condition', group, { yes, no })]),
    fc
      .tuple(fc.uniqueArray(fc.constantFrom('qualify', 'develop', 'propose'), { minLength: 1 }), paths, paths)
      .map(([stages, yes, no]) => [stageCondition('Stage condition', stages, { yes, no })]),
  );

/** One or two steps, with what follows on the paths of a condition. */
const items = (sound: boolean, paths: fc.Arbitrary<Flow>): fc.Arbitrary<Flow> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(simple) },
    { weight: 2, arbitrary: fc.tuple(days, hours).map(([d, h]) => [wait('Wait', d, h)]) },
    { weight: 8, arbitrary: conditions(sound, paths) },
    { weight: 1, arbitrary: fc.integer({ min: 10, max: 90 }).map((share) => [abTest('Test', share)]) },
    { weight: 1, arbitrary: fc.constantFrom(1, 2, 3).map((rating) => [update('Update', 'rating', rating)]) },
    { weight: 1, arbitrary: fc.constantFrom('first', 'second').map((target) => [advance('Advance', target)]) },
    ...(sound ? [] : [{ weight: 1, arbitrary: fc.tuple(unfinished) }]),
  );

const flowOf = (sound: boolean, depth: number): fc.Arbitrary<Flow> =>
  fc
    .array(items(sound, depth === 0 ? fc.constant([]) : flowOf(sound, depth - 1)), { minLength: depth, maxLength: depth + 1 })
    .map((parts) => parts.flat());

/** Leads some exits elsewhere: into a loop, or to a step that is not there. */
function rewired(design: Design, changes: readonly (readonly [number, number])[]): Design {
  const steps: Record<StepId, Step> = { ...design.sequence.steps };
  const ids = Object.values(steps).map((step) => step.id);
  for (const [from, to] of changes) {
    const step = steps[ids[from % ids.length] ?? StepId.parse('none')];
    const exits = step === undefined ? [] : exitsOf(step);
    const exit = exits[from % Math.max(exits.length, 1)];
    if (step !== undefined && exit !== undefined)
      steps[step.id] = withExit(step, exit.name, ids[to % (ids.length + 1)] ?? StepId.parse('nowhere'));
  }
  return { ...design, sequence: { ...design.sequence, steps } };
}

const options = fc.record({ exitOnReply: fc.boolean(), skipNonWorkingDays: fc.boolean() });

/** A small design of that name. `sound`: without errors and loops, so that runs get somewhere; else anything that can be decoded. */
export const designNamed = (name: string, sound: boolean): fc.Arbitrary<Design> => {
  const whole = fc.tuple(flowOf(sound, 2), options).map(([flow, chosen]) => designOf(name, flow, chosen));
  if (sound) return whole;
  const changes = fc.array(fc.tuple(pick, pick), { maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: whole },
    { weight: 1, arbitrary: fc.tuple(whole, changes).map(([design, list]) => rewired(design, list)) },
  );
};

export const calendar: fc.Arbitrary<SellerCalendar> = fc.record({
  zone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Cairo'),
  hours: fc.oneof(
    { weight: 3, arbitrary: fc.constant(defaultCalendar.hours) },
    {
      weight: 2,
      arbitrary: fc.array(
        fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(23), fc.nat(24)).map(([weekday, from, to]) => ({
          weekday,
          from: `${String(from).padStart(2, '0')}:30`,
          to: `${String(to).padStart(2, '0')}:00`,
        })),
        { maxLength: 8 },
      ),
    },
  ),
  timeOff: fc.constantFrom([], [{ from: '2026-05-21', to: '2026-05-26' }], [{ from: '2026-10-24', to: '2026-10-25' }]),
  holidays: fc.constantFrom([], [{ date: '2026-05-25', name: 'Whit Monday' }], [{ date: '2026-03-30', name: '' }]),
});
