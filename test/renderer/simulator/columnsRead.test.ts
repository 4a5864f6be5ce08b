import { expect, test } from 'vitest';
import { columnsRead, processRead } from '../../../renderer/simulator/columnsRead.ts';
import { all, any, call, designOf, fieldCondition, stageCondition, where } from '../../builders.ts';

test('lists each column once, in the order a run comes to them, with the steps that read it', () => {
  const { sequence } = designOf('Reads', [
    call('Call'),
    fieldCondition('First?', all(where('budget', 'greaterThan', 1), any(where('city', 'equals', 'Rome'), where('budget', 'lessThan', 9)))),
    fieldCondition('Second?', all(where('city', 'containsData'), where(null, 'equals', 'x'))),
  ]);
  expect(columnsRead(sequence)).toEqual([
    { column: 'budget', by: ['First?'] },
    { column: 'city', by: ['First?', 'Second?'] },
  ]);
});

test('finds the process that a stage condition asks for', () => {
  expect(processRead(designOf('Plain', [call('Call')]).sequence)).toBeNull();
  expect(processRead(designOf('Staged', [call('Call'), stageCondition('Stage?', [])]).sequence)).toBe('sales');
});
