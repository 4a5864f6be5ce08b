import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../shared/check/check.ts';
import type { Issue } from '../../../shared/check/issue.ts';
import { rules } from '../../../shared/check/rules.ts';
import { applyEdit, type Edit } from '../../../shared/edit/edit.ts';
import type { Fix } from '../../../shared/edit/fixes/fix.ts';
import { editOfFix, fixesFor } from '../../../shared/edit/fixes.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Flow, FlowItem } from '../../../shared/model/flow.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { email, emailResult, task } from '../../../shared/model/templates/item.ts';
import type { RuleCases } from '../check/case.ts';
import { dynamicsErrorCases } from '../check/cases/dynamicsErrors.ts';
import { goodPracticeCases } from '../check/cases/goodPractice.ts';
import { structureCases } from '../check/cases/structure.ts';
import { abTest } from '../check/cases/unfinished.ts';
import { advance, all, anything, compare, contextWith, designOf, fieldCondition, s } from '../check/designs.ts';

const waiting = (days: number, hours = 0, name = 'Wait'): FlowItem => ({
  step: { kind: 'wait', name, description: '', duration: { days, hours } },
});
const send = email('Send', 'lead-introduction', '');
const hasRevenue = all(compare('revenue', 'containsData'));
const working = { options: { exitOnReply: false, skipNonWorkingDays: true } };

const applied = (design: Design, edits: readonly Edit[]): Design =>
  edits.reduce((before, edit) => {
    const after = applyEdit(before, edit);
    if (!after.ok) throw new Error(`${JSON.stringify(edit)}: ${after.error.reason}`);
    return after.value;
  }, design);

const found = ({ id, step }: Issue): string => `${id} at ${step}`;
const errorsIn = (issues: readonly Issue[]): readonly string[] => issues.filter(({ severity }) => severity === 'error').map(found);

/** A fix takes its problem away and brings no error that was not there. */
function expectMended(design: Design, issue: Issue, fix: Fix, library?: Parameters<typeof contextWith>[0]): void {
  const before = check(design, contextWith(library));
  const after = check(applied(design, fix.edits), contextWith(library));
  expect(applied(design, [editOfFix(fix)])).toEqual(applied(design, fix.edits));
  expect(after.map(found)).not.toContain(found(issue));
  expect(errorsIn(before)).toEqual(expect.arrayContaining([...errorsIn(after)]));
}

/** The labels of the fixes for the first issue of a rule. */
function labels(id: string, design: Design): readonly string[] {
  const issue = check(design, contextWith()).find((candidate) => candidate.id === id);
  if (issue === undefined) throw new Error(`The design has no ${id}`);
  return fixesFor(issue, design).map(({ label }) => label);
}

/** What the first fix for a rule makes of a design: its steps in words. */
function mended(id: string, design: Design): readonly string[] {
  const issue = check(design, contextWith()).find((candidate) => candidate.id === id);
  const fix = issue === undefined ? undefined : fixesFor(issue, design)[0];
  if (fix === undefined) throw new Error(`Nothing mends ${id}`);
  const { sequence } = applied(design, fix.edits);
  return Object.values(sequence.steps).map((step) => (step.kind === 'wait' ? `${step.duration.days}d${step.duration.hours}h` : step.name));
}

const mendable = [
  'step-name-missing',
  'wait-ends-path',
  'wait-out-of-range',
  'ab-share-out-of-range',
  'exit-on-reply-without-email',
  'two-waits-in-a-row',
  'same-paths',
  'many-emails-no-reply-check',
];
const cases: RuleCases = { ...structureCases, ...dynamicsErrorCases, ...goodPracticeCases };

describe('the fixes', () => {
  it('are for rules that exist', () => {
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(mendable));
  });

  it.each(mendable)('mend every bad example of %s', (id) => {
    let tried = 0;
    for (const { bad } of cases[id] ?? []) {
      for (const issue of check(bad.design, contextWith(bad.library)).filter((candidate) => candidate.id === id)) {
        for (const fix of fixesFor(issue, bad.design)) {
          expectMended(bad.design, issue, fix, bad.library);
          tried += 1;
        }
      }
    }
    expect(tried).toBeGreaterThan(0);
  });

  it('are none where only a person can know, or the step is gone', () => {
    expect(fixesFor({ id: 'template-missing', step: s(1) }, designOf([send]))).toEqual([]);
    expect(fixesFor({ id: 'constructor', step: null }, designOf([send]))).toEqual([]);
    for (const id of mendable.filter((each) => each !== 'exit-on-reply-without-email' && each !== 'many-emails-no-reply-check')) {
      expect(fixesFor({ id, step: StepId.parse('gone') }, designOf([send]))).toEqual([]);
    }
  });
});

const item: fc.Arbitrary<FlowItem> = fc.oneof(
  fc
    .tuple(fc.constantFrom(0, 0, 1, 5, 29, 30, 31, 60, 61, 365), fc.constantFrom(0, 0, 1, 12, 23))
    .map(([days, hours]) => waiting(days, hours)),
  fc.constantFrom(send, task('Do', ''), task(' ', ''), advance('elsewhere')),
  fc.integer({ min: 0, max: 100 }).map((share) => abTest('lead-reminder', share)),
);
const flow: fc.Arbitrary<Flow> = fc.array(item, { maxLength: 3 });
const forked: fc.Arbitrary<Flow> = fc.oneof(
  { weight: 3, arbitrary: flow },
  { weight: 1, arbitrary: fc.tuple(flow, flow, flow).map(([above, yes, no]) => [...above, fieldCondition(hasRevenue, yes, no)]) },
  {
    weight: 1,
    arbitrary: fc.tuple(flow, flow, flow).map(([above, same, below]) => [...above, fieldCondition(hasRevenue, same, same), ...below]),
  },
  { weight: 1, arbitrary: fc.tuple(flow, flow).map(([yes, no]) => [send, emailResult('Replied?', 'replied', 1, { yes, no })]) },
);
const design: fc.Arbitrary<Design> = fc
  .tuple(forked, forked, fc.boolean(), fc.boolean())
  .map(([above, below, exitOnReply, skipNonWorkingDays]) =>
    designOf([...above, ...below], { options: { exitOnReply, skipNonWorkingDays } }),
  );

it('every fix for any design takes its problem away, and brings no new error', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(design, (any) => {
      for (const issue of check(any, contextWith())) {
        for (const fix of fixesFor(issue, any)) {
          expectMended(any, issue, fix);
          seen.add(issue.id);
        }
      }
    }),
    { numRuns: Number(process.env.RUNS ?? 300) },
  );
  expect([...seen].sort()).toEqual([...mendable].sort());
});

describe('a wait at the end of a path', () => {
  it('goes with the waits above it', () => {
    expect(mended('wait-ends-path', designOf([send, waiting(1), waiting(2)]))).toEqual(['Send']);
    expect(labels('wait-ends-path', designOf([send, waiting(1), waiting(2)]))).toEqual([
      'Remove the wait with the waits above it',
      'Add a task after the wait',
    ]);
  });

  it('stays where it is all there is, and something follows it', () => {
    expect(labels('wait-ends-path', designOf([waiting(1), waiting(2)]))).toEqual(['Add a task after the wait']);
    expect(mended('wait-ends-path', designOf([waiting(1)]))).toEqual(['1d0h', 'Complete a task']);
  });
});

describe('a wait out of range', () => {
  it('of no time goes, unless an advance would come first', () => {
    expect(mended('wait-out-of-range', designOf([send, waiting(0), send]))).toEqual(['Send', 'Send']);
    expect(labels('wait-out-of-range', designOf([waiting(0), advance('elsewhere')]))).toEqual([]);
  });

  it('of more than 30 days becomes several under ids of their own', () => {
    const long = designOf([waiting(61, 5), anything]);
    expect(mended('wait-out-of-range', long)).toEqual(['30d0h', 'Do something', '30d0h', '1d5h']);
    expect(labels('wait-out-of-range', long)).toEqual(['Split it into 3 waits']);
    const twice = designOf([waiting(61), waiting(61), anything]);
    const ids = check(twice, contextWith())
      .filter(({ id }) => id === 'wait-out-of-range')
      .reduce(
        (split, issue) => applied(split, fixesFor(issue, split)[0]?.edits ?? []),
        applied(twice, [
          {
            kind: 'addStep',
            step: { kind: 'task', id: StepId.parse('s1-3'), name: 'Do', description: '', note: '', exits: { next: null } },
            at: { kind: 'start' },
            tail: 'yes',
          },
        ]),
      ).sequence.steps;
    expect(Object.keys(ids).sort()).toEqual(['s1', 's1-2', 's1-3', 's1-4', 's2', 's2-2', 's2-3', 's3']);
  });

  it('at the end of a path is left to the other problem', () => {
    expect(labels('wait-out-of-range', designOf([send, waiting(31)]))).toEqual([]);
  });
});

describe('two waits in a row', () => {
  it('become one', () => {
    expect(mended('two-waits-in-a-row', designOf([waiting(1, 20), waiting(2, 10), anything]))).toEqual(['4d6h', 'Do something']);
    expect(labels('two-waits-in-a-row', designOf([waiting(1, 20), waiting(2, 10), anything]))).toEqual([
      'Make it one wait of 4 days 6 hours',
    ]);
    expect(mended('two-waits-in-a-row', designOf([waiting(1), waiting(2), anything], working))).toEqual(['4d0h', 'Do something']);
  });

  it.each<[string, Design]>([
    ['would be longer than 30 days', designOf([waiting(20), waiting(11), anything])],
    ['could begin on a day off', designOf([waiting(0, 5), waiting(2), anything], working)],
    ['have no time of their own', designOf([waiting(0), waiting(0), anything])],
    ['end the path', designOf([send, waiting(1), waiting(2)])],
    ['are reached by another way, too', designOf([fieldCondition(hasRevenue, [waiting(1)], [send]), waiting(2), anything])],
  ])('stay two where they %s', (_, two) => expect(labels('two-waits-in-a-row', two)).toEqual([]));
});
