import { expect, test } from 'vitest';
import { firstDraft, recordOf } from '../../../../renderer/simulator/setup/draft.ts';
import { ScenarioId } from '../../../../shared/model/ids.ts';
import { Scenario } from '../../../../shared/model/scenario.ts';
import { all, call, designOf, fieldCondition, stageCondition, where } from '../../../builders.ts';
import { tinyCatalog } from '../../../tinyCatalog.ts';

const columns = tinyCatalog.recordTypes.find(({ name }) => name === 'lead')?.columns ?? [];
const readable = columns[0]?.name ?? '';

const design = designOf('Reads', [
  call('Call'),
  fieldCondition('Known?', all(where(readable, 'containsData'))),
  stageCondition('Stage?', []),
]);

test('a record has every column that a condition reads, and none that its record type does not know', () => {
  const record = recordOf({ name: 'Ann', about: '', values: { nonsense: 1 } }, design, tinyCatalog);
  expect(record.values).toEqual({ [readable]: null });
});

test('a record stands in the first stage of the process that is asked for', () => {
  const process = tinyCatalog.processes.find(({ id }) => id === 'sales');
  expect(recordOf({ name: 'Ann', about: '', values: {} }, design, tinyCatalog).stage).toEqual({
    process: 'sales',
    stage: process?.stages[0]?.id,
  });
  expect(recordOf({ name: 'Ann', about: '', values: {} }, designOf('Plain', []), tinyCatalog).stage).toBeNull();
});

test("the first draft is a whole scenario, in the seller's zone", () => {
  const draft = firstDraft(design, tinyCatalog, ScenarioId.parse('one'), 0, 'Europe/Berlin');
  expect(Scenario.parse(draft)).toEqual(draft);
  expect(draft.calendar.zone).toBe('Europe/Berlin');
  expect(draft.stimuli).toEqual([]);
});
