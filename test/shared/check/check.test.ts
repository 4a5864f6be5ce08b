import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, isFinishable } from '../../../shared/check/check.ts';
import { severities } from '../../../shared/check/issue.ts';
import type { Design } from '../../../shared/model/design.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import { email, task, wait } from '../../../shared/model/templates/item.ts';
import { templates } from '../../../shared/model/templates/templates.ts';
import { designFrom, tangledDesign } from './arbitrary.ts';
import { unfinishedCases } from './cases/unfinished.ts';
import { advance, all, anything, compare, contextWith, designOf, entry, fieldCondition, libraryOf, s, withStep } from './designs.ts';

const context = contextWith();

/** The same design with every step called by another id. */
function renamed({ sequence, ...design }: Design): Design {
  const text = JSON.stringify(sequence).replaceAll(/"s(\d+)"/g, (_, number) => `"other-${number}"`);
  return { ...design, sequence: JSON.parse(text) };
}

describe('check', () => {
  it.each(templates)('finds no error in the template $name', (template) => {
    const issues = check(designFrom(template), context);
    expect(issues.filter((issue) => issue.severity === 'error')).toEqual([]);
    expect(isFinishable(issues)).toBe(true);
  });

  it('says nothing of the shortest good sequence', () => {
    expect(check(designOf([anything]), context)).toEqual([]);
  });

  it('tells errors first, then the whole design before its steps, then in flow order', () => {
    const design = designOf([wait(0, 'None'), wait(31, 'Long'), task('', ''), email('Send', 'gone', ''), wait(1, 'Last')], { name: '' });
    expect(check(design, context).map(({ severity, step, id }) => `${severity} ${step} ${id}`)).toEqual([
      'error null sequence-name-missing',
      'error s1 wait-out-of-range',
      'error s2 wait-out-of-range',
      'error s3 step-name-missing',
      'error s4 unknown-template',
      'error s5 wait-ends-path',
      'hint s2 two-waits-in-a-row',
    ]);
  });

  it('tells of unreachable steps after all others', () => {
    const design = designOf([task('', ''), task('', ''), task('', '')]);
    const cut = withStep(design, s(1), (step) => (step.kind === 'task' ? { ...step, exits: { next: s(3) } } : step));
    expect(check(cut, context).map(({ step }) => step)).toEqual([s(1), s(3), s(2)]);
  });

  it.each(Object.entries(unfinishedCases).flatMap(([id, cases]) => cases.map(({ bad }) => ({ id, bad }))))(
    'says of an unfinished step only that it is unfinished ($id)',
    ({ id, bad }) => {
      const errors = check(bad.design, contextWith(bad.library)).filter(({ severity }) => severity === 'error');
      expect(errors.map((issue) => issue.id)).toEqual([id]);
    },
  );

  it('says of an advance to this same sequence only that, whatever the library keeps of it', () => {
    const library = libraryOf({ checked: entry('Old', { status: 'draft', recordType: 'account' }) });
    const issues = check(designOf([anything, advance('checked')]), contextWith(library));
    expect(issues.map(({ id }) => id)).toEqual(['advance-to-itself']);
  });

  it('says nothing of fields and templates while the record type is unknown', () => {
    const asks = fieldCondition(all(compare('revenue', 'containsData')), [anything], []);
    expect(check(designOf([asks], { recordType: 'spaceship' }), context).map(({ id }) => id)).toEqual([
      'unknown-record-type',
      'timeout-flow-needed',
    ]);
  });

  it('gives the reason with its source', () => {
    expect(check(designOf([]), context)).toEqual([
      {
        id: 'sequence-empty',
        severity: 'error',
        step: null,
        message: 'The sequence has no step yet.',
        reason: 'A record that is connected to a sequence enters its first step.',
        sources: ['rules.md 2.1'],
      },
    ]);
  });

  it('leaves the rules of the target system out when there is none', () => {
    const design = designOf([email('Send', 'gone', ''), wait(1, 'Last')]);
    expect(check(design, context).map(({ id }) => id)).toEqual(['unknown-template', 'wait-ends-path']);
    expect(check(design, { ...context, profile: 'none' }).map(({ id }) => id)).toEqual(['unknown-template']);
  });

  it('answers for a hundred joins in a row, whose ways cannot be counted one by one', () => {
    const revenue = all(compare('revenue', 'containsData'));
    const design = designOf([...Array.from({ length: 100 }, () => fieldCondition(revenue, [], [])), anything]);
    const messages = check(design, context).map(({ message }) => message);
    expect(messages).toContain("2 ways lead to 'Field?': the export repeats more than a million steps because of it.");
  });
});

describe('for any tangle of steps, check', () => {
  it('comes to an end, in order, naming only steps of the design', () => {
    fc.assert(
      fc.property(tangledDesign, (design) => {
        const issues = check(design, context);
        const order = [null, ...flowOrder(design.sequence).map((step) => step.id)];
        const ranks = issues.map(
          ({ severity, step }) => severities.indexOf(severity) * 1000 + (order.includes(step) ? order.indexOf(step) : 999),
        );
        expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
        for (const { step } of issues) if (step !== null) expect(design.sequence.steps).toHaveProperty(step);
      }),
    );
  });

  it('does not depend on how the steps are called', () => {
    fc.assert(
      fc.property(tangledDesign, (design) => {
        const called = check(renamed(design), context).map((issue) => ({
          ...issue,
          step: issue.step === null ? null : StepId.parse(issue.step.replace('other-', 's')),
        }));
        expect(called).toEqual(check(design, context));
      }),
    );
  });
});
