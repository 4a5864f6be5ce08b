import { expect, test } from 'vitest';
import { applyEdit, type Edit } from '../../../shared/edit/edit.ts';
import { commit, newHistory, undo } from '../../../shared/edit/history.ts';
import type { Design } from '../../../shared/model/design.ts';
import { ScenarioId } from '../../../shared/model/ids.ts';
import { blankScenario, type Scenario } from '../../../shared/model/scenario.ts';
import { emptyDesign } from '../../gestures.ts';

const ana: Scenario = blankScenario(ScenarioId.parse('ana'), 0, { name: 'Ana', values: {}, stage: null });
const withAna: Design = { ...emptyDesign, scenarios: [ana] };

/** What the edit is called in the history, after trying that undo takes it back. */
function labelOf(design: Design, edit: Edit): string {
  const made = commit(newHistory(design), edit, null, 0);
  if (!made.ok) throw new Error(made.error.reason);
  expect(undo(made.value).present).toBe(design);
  return made.value.past[0]?.label ?? '';
}

test('saving, changing, renaming and deleting a scenario is each one undo under its name', () => {
  expect(labelOf(emptyDesign, { kind: 'putScenario', scenario: ana })).toBe('Save scenario "Ana"');
  expect(labelOf(withAna, { kind: 'putScenario', scenario: { ...ana, start: 5 } })).toBe('Change scenario "Ana"');
  expect(labelOf(withAna, { kind: 'putScenario', scenario: { ...ana, name: 'Ben' } })).toBe('Rename scenario "Ana" to "Ben"');
  expect(labelOf(withAna, { kind: 'removeScenario', scenario: ana.id })).toBe('Delete scenario "Ana"');
});

test('a changed scenario stays at its place, a new one comes last', () => {
  const ben = { ...ana, id: ScenarioId.parse('ben'), name: 'Ben' };
  const both = applyEdit(withAna, { kind: 'putScenario', scenario: ben });
  if (!both.ok) throw new Error(both.error.reason);
  const renamed = applyEdit(both.value, { kind: 'putScenario', scenario: { ...ana, name: 'Zoe' } });
  expect(renamed.ok && renamed.value.scenarios.map(({ name }) => name)).toEqual(['Zoe', 'Ben']);
});

test('a scenario that is gone cannot be deleted again', () => {
  expect(applyEdit(emptyDesign, { kind: 'removeScenario', scenario: ana.id }).ok).toBe(false);
});
