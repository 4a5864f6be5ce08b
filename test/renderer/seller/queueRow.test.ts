import { expect, test } from 'vitest';
import { groupsOf, kindsIn, type QueueRow } from '../../../renderer/seller/queueRow.ts';

const row = (who: string, group: QueueRow['group'], kind: QueueRow['kind']): QueueRow => ({
  id: who,
  who,
  what: 'Step',
  kind,
  due: '',
  group,
});
const rows = [
  row('Ana', 'later', 'email'),
  row('Ben', 'overdue', 'phoneCall'),
  row('Chiara', 'none', null),
  row('Dana', 'overdue', 'email'),
  row('Eli', 'today', 'phoneCall'),
];

test('overdue comes first, and what needs nothing last', () => {
  expect(groupsOf(rows, 'all').map(({ title, rows: of }) => [title, ...of.map(({ who }) => who)])).toEqual([
    ['Overdue', 'Ben', 'Dana'],
    ['Today', 'Eli'],
    ['Later', 'Ana'],
    ['Nothing to do now', 'Chiara'],
  ]);
});

test('a filter keeps one kind, and groups without rows are gone', () => {
  expect(groupsOf(rows, 'email').map(({ title }) => title)).toEqual(['Overdue', 'Later']);
  expect(kindsIn(rows)).toEqual(['email', 'phoneCall']);
});
