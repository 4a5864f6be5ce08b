import { expect, test } from 'vitest';
import { decodeScenario } from '../../../shared/file/scenarioFile.ts';
import { ScenarioId } from '../../../shared/model/ids.ts';
import { blankScenario } from '../../../shared/model/scenario.ts';

const scenario = blankScenario(ScenarioId.parse('ana'), 1_779_786_000_000, {
  name: 'Ana Ruiz',
  values: { budgetamount: 5000 },
  stage: null,
});

test('a scenario is read as it was written', () => {
  expect(decodeScenario(JSON.stringify(scenario))).toEqual({ ok: true, value: scenario });
});

test('a person may write instants as date-times', () => {
  const opened = { kind: 'opened', at: '2026-05-27T11:00:00+02:00', email: null };
  const text = JSON.stringify({ ...scenario, start: '2026-05-26T09:00:00Z', stimuli: [opened] });
  const read = decodeScenario(text);
  if (!read.ok) throw new Error(read.error.reason);
  expect(read.value.start).toBe(Date.UTC(2026, 4, 26, 9));
  expect(read.value.stimuli).toEqual([{ kind: 'opened', at: Date.UTC(2026, 4, 27, 9), email: null }]);
});

test.each([
  [{ start: '26 May' }, 'start'],
  [{ start: -1 }, 'start'],
  [{ stimuli: [{ kind: 'opened', at: 0 }] }, 'stimuli[0].email'],
  [{ stimuli: [{ kind: 'shouted', at: 0 }] }, 'stimuli[0].kind'],
])('%j is refused at its place', (part, place) => {
  expect(decodeScenario(JSON.stringify({ ...scenario, ...part }))).toMatchObject({ ok: false, error: { kind: 'invalid', place } });
});
