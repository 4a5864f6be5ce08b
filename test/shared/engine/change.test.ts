import { describe, expect, it } from 'vitest';
import { type ScenarioChange, withChanges } from '../../../shared/engine/change.ts';
import type { Stimulus } from '../../../shared/model/stimulus.ts';
import { storyOf, task } from '../../builders.ts';

const numbered = (reason: string): Stimulus => ({ kind: 'recordDeactivated', at: 0, reason });
const { scenario } = storyOf({ flow: [task('Prepare')], start: '2026-05-20 09:00', record: { values: { rating: 3 } } });
const three = { ...scenario, stimuli: ['a', 'b', 'c'].map(numbered) };
const reasons = (changes: readonly ScenarioChange[]) =>
  withChanges(three, changes).stimuli.map((stimulus) => (stimulus.kind === 'recordDeactivated' ? stimulus.reason : '?'));

describe('changes of a scenario', () => {
  it('name stimuli by their first places, whatever else changes', () => {
    expect(
      reasons([
        { kind: 'remove', index: 0 },
        { kind: 'add', before: 1, stimulus: numbered('x') },
        { kind: 'add', before: 1, stimulus: numbered('y') },
        { kind: 'replace', index: 2, stimulus: numbered('z') },
        { kind: 'add', before: null, stimulus: numbered('last') },
      ]),
    ).toEqual(['x', 'y', 'b', 'z', 'last']);
  });

  it('change the record that the run starts with', () => {
    const changed = withChanges(three, [
      { kind: 'value', column: 'rating', value: 1 },
      { kind: 'stage', stage: { process: 'sales', stage: 'develop' } },
    ]);
    expect(changed.record).toEqual({ ...three.record, values: { rating: 1 }, stage: { process: 'sales', stage: 'develop' } });
  });

  it('leave the scenario they are made to as it was', () => {
    const before = structuredClone(three);
    withChanges(three, [
      { kind: 'remove', index: 1 },
      { kind: 'value', column: 'rating', value: 1 },
    ]);
    expect(three).toEqual(before);
  });
});
