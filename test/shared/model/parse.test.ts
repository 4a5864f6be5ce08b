import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Group } from '../../../shared/model/expression.ts';
import { parse } from '../../../shared/model/parse.ts';

const comparison = { kind: 'comparison', column: 'rating', operator: 'equals', operands: [1] };
const groupOf = (...members: readonly object[]) => ({ kind: 'group', join: 'or', members });

describe('fields that are not known', () => {
  it('are kept and named in every member of a union', () => {
    const raw = groupOf({ ...comparison, note: 'why' }, { ...groupOf({ ...comparison, colour: 1 }), by: 'Ana' });
    expect(parse(Group, raw)).toEqual({
      ok: true,
      value: { value: raw, unknown: ['members[0].note', 'members[1].members[0].colour', 'members[1].by'] },
    });
  });

  it('do not hide what is wrong', () => {
    expect(parse(Group, groupOf({ ...comparison, note: 'why' }, { ...comparison, operator: 'resembles' }))).toMatchObject({
      error: { place: 'members[1].operator', reason: expect.stringMatching(/^must be "equals" or .+ \(is "resembles"\)$/) },
    });
  });
});

describe('a union that nothing fits', () => {
  const Size = z.union([z.int().min(0), z.string().max(3)]);
  it.each([
    [-1, 'must be at least 0 (is -1)'],
    ['large', 'must be at most 3 characters (is 5)'],
    [true, 'is of no kind that is known here (is true)'],
    [undefined, 'is missing'],
  ])('tells of %j what the branch for it says', (size, reason) => {
    expect(parse(z.strictObject({ size: Size }), { size })).toEqual({ ok: false, error: { place: 'size', reason } });
  });
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, 10n, Symbol('s'), () => 1])('what JSON cannot spell is refused in words (%s)', (count) => {
  expect(parse(z.strictObject({ count: z.int() }), { count })).toMatchObject({
    error: { place: 'count', reason: expect.stringMatching(/^must be .+ \(is .+\)$/) },
  });
});
