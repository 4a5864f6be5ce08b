import { expect, test } from 'vitest';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { type Column, columnOf } from '../../../shared/model/catalog.ts';
import { people, peopleFor } from '../../../shared/model/people.ts';
import type { Value } from '../../../shared/model/value.ts';

function fits(column: Column | undefined, value: Value): boolean {
  if (column === undefined) return false;
  if (value === null) return true;
  if (column.type === 'choice') return column.choices.some((choice) => choice.value === value);
  if (column.type === 'number') return typeof value === 'number';
  return typeof value === (column.type === 'twoOptions' ? 'boolean' : 'string');
}

test('every record type of the standard catalog has people, and their values fit its columns', () => {
  const unfit = standardCatalog.recordTypes.flatMap(({ name }) =>
    peopleFor(name).flatMap((person) =>
      Object.entries(person.values)
        .filter(([column, value]) => !fits(columnOf(standardCatalog, name, column), value))
        .map(([column]) => `${name}: ${person.name}: ${column}`),
    ),
  );
  expect(unfit).toEqual([]);
  expect(Object.keys(people).sort()).toEqual(standardCatalog.recordTypes.map(({ name }) => name).sort());
});

test('for any other record type there is somebody too', () => {
  expect(peopleFor('ticket')).toHaveLength(1);
});
