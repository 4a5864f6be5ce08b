import type { RecordState, Scenario } from '../model/scenario.ts';
import type { Stimulus } from '../model/stimulus.ts';
import type { Value } from '../model/value.ts';

/** One change to the inputs of a run. Stimuli are named by their place in the scenario as it was before any change. */
export type ScenarioChange =
  /** `before: null` puts the stimulus after all others. */
  | { readonly kind: 'add'; readonly before: number | null; readonly stimulus: Stimulus }
  | { readonly kind: 'remove'; readonly index: number }
  | { readonly kind: 'replace'; readonly index: number; readonly stimulus: Stimulus }
  /** The record starts with this value in a column. */
  | { readonly kind: 'value'; readonly column: string; readonly value: Value }
  /** The record's process starts in this stage. */
  | { readonly kind: 'stage'; readonly stage: RecordState['stage'] };

/**
 * The scenario after all changes. This is how a reader tries what a ledger suggests (`rules.md` 4.8). A change that names a stimulus
 * which is not there changes nothing.
 */
export function withChanges(scenario: Scenario, changes: readonly ScenarioChange[]): Scenario {
  const before = new Map<number | null, Stimulus[]>();
  const inPlace = new Map<number, Stimulus | null>();
  let { record } = scenario;
  for (const change of changes) {
    if (change.kind === 'add') before.set(change.before, [...(before.get(change.before) ?? []), change.stimulus]);
    else if (change.kind === 'remove') inPlace.set(change.index, null);
    else if (change.kind === 'replace') inPlace.set(change.index, change.stimulus);
    else if (change.kind === 'stage') record = { ...record, stage: change.stage };
    else record = { ...record, values: { ...record.values, [change.column]: change.value } };
  }
  const stimuli = scenario.stimuli.flatMap((stimulus, index) => {
    const kept = inPlace.get(index);
    return [...(before.get(index) ?? []), ...(kept === null ? [] : [kept ?? stimulus])];
  });
  return { ...scenario, record, stimuli: [...stimuli, ...(before.get(null) ?? [])] };
}
