import fc from 'fast-check';
import { type ColumnType, operatorsFor } from '../../../shared/model/catalog.ts';
import { type Comparison, type Expression, type Group, Operator, operandCount } from '../../../shared/model/expression.ts';
import type { Value } from '../../../shared/model/value.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

const [leadColumns = [], otherColumns = []] = tinyCatalog.recordTypes.map((recordType) => recordType.columns);
const columns = [...leadColumns, ...leadColumns, ...leadColumns, ...leadColumns, ...otherColumns];

const goodDates = [
  '2026-03-27',
  '2026-03-29',
  '2026-03-30',
  '2026-03-29T00:30:00Z',
  '2026-03-29T23:30:00+02:00',
  '2026-03-29T22:30:00.000-01:00',
  '2026-10-25T12:00Z',
];
const oddDates = [
  '2026-03-29T02:30:00',
  '2026-03-29 12:00:00Z',
  '2026-02-30',
  '2026-03-29T24:00:00Z',
  '2026-03-29T12:00:00Z[Europe/Berlin]',
  '20260329',
  '2026-03',
  '29.03.2026',
];

const valuesFor: Readonly<Record<ColumnType, fc.Arbitrary<Value>>> = {
  text: fc.constantFrom('Contoso', 'contoso', 'CONTOSO Ltd', 'ltd', 'toso', '', 'Straße', 'STRASSE', 'İzmir', 'izmir', 'ΟΔΟΣ', 'οδος', '7'),
  number: fc.constantFrom(0, 0.5, 1, 50),
  date: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...goodDates) }, { weight: 1, arbitrary: fc.constantFrom(...oddDates) }),
  lookup: fc.constantFrom('spring', 'Spring', 'autumn'),
  choice: fc.constantFrom(1, 2, 3, 9),
  twoOptions: fc.boolean(),
};

/** A column of the tiny catalog with a value that mostly fits it; sometimes nothing, seldom something else. */
export const columnValue: fc.Arbitrary<readonly [column: string, value: Value]> = fc
  .constantFrom(...columns)
  .chain(({ name, type }) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(
        { weight: 20, arbitrary: valuesFor[type] },
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 1, arbitrary: fc.constantFrom<Value[]>('soon', 7, true) },
      ),
    ),
  );

const finished: fc.Arbitrary<Comparison> = fc.constantFrom(...columns).chain(({ name, type }) =>
  fc.constantFrom(...operatorsFor[type]).chain((operator) => {
    const operand = operator === 'inTheLastDays' ? fc.constantFrom<Value[]>(0, 1, 1, 3, 3, 30, 30, -1, 1.5, 100_000) : valuesFor[type];
    const count = operandCount[operator];
    const operands =
      count === 'some' ? fc.array(operand, { minLength: 1, maxLength: 3 }) : fc.array(operand, { minLength: count, maxLength: count });
    return operands.map((all): Comparison => ({ kind: 'comparison', column: name, operator, operands: all }));
  }),
);

/** Unfinished or wrong: no column, a column of nobody, an operator of another type, too few or odd operands. */
const unfinished: fc.Arbitrary<Comparison> = fc.record({
  kind: fc.constant('comparison'),
  column: fc.constantFrom(null, 'nobody', ...columns.map(({ name }) => name)),
  operator: fc.constantFrom(...Operator.options),
  operands: fc.array(fc.constantFrom<Value[]>('contoso', 2, true, null, '2026-03-29'), { maxLength: 2 }),
});

const comparison = fc.oneof({ weight: 60, arbitrary: finished }, { weight: 1, arbitrary: unfinished });

/** Groups of up to three levels; an empty one is unfinished. */
export const group: fc.Arbitrary<Group> = groupOf(3);

function groupOf(levels: number): fc.Arbitrary<Group> {
  const member: fc.Arbitrary<Expression> =
    levels === 1
      ? comparison
      : fc.oneof({ weight: 3, arbitrary: comparison }, { weight: 1, arbitrary: fc.constant(null).chain(() => groupOf(levels - 1)) });
  const members = fc.oneof(
    { weight: 30, arbitrary: fc.array(member, { minLength: 1, maxLength: 3 }) },
    { weight: 1, arbitrary: fc.constant<Expression[]>([]) },
  );
  return fc.record({ kind: fc.constant('group'), join: fc.constantFrom('and', 'or'), members });
}
