import { describe, expect, test } from 'vitest';
import { createRunStore } from '../../../renderer/state/runStore.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { DesignId, ScenarioId, StepId } from '../../../shared/model/ids.ts';
import { blankScenario } from '../../../shared/model/scenario.ts';
import { newLeadNurturing } from '../../../shared/model/templates/newLeadNurturing.ts';
import { designFromTemplate } from '../../../shared/model/templates/template.ts';

const start = Date.UTC(2026, 10, 24, 9);
const minute = 60_000;

function started() {
  let count = 0;
  const design = designFromTemplate(newLeadNurturing, DesignId.parse('nurturing'), () => StepId.parse(`s${++count}`));
  const store = createRunStore();
  const scenario = blankScenario(ScenarioId.parse('ana'), start, { name: 'Ana Ruiz', values: {}, stage: null });
  store.getState().start(design, scenario, { catalog: standardCatalog, library: new Map() });
  const kinds = () => {
    const { run, playhead } = store.getState();
    return run?.trace.slice(0, playhead).map((line) => line.event.kind) ?? [];
  };
  return { store, kinds, first: design.sequence.start ?? StepId.parse('none') };
}

describe('a run', () => {
  test('begins with everything that happens at its start', () => {
    expect(started().kinds()).toEqual(['connected', 'entered']);
  });

  test('plays all that follows from what happened, without letting time pass', () => {
    const { store, kinds, first } = started();
    store.getState().happen({ kind: 'complete', at: start + minute, step: first, result: null });
    expect(kinds()).toEqual(['connected', 'entered', 'completed', 'sent', 'entered']);
  });

  test('something that happens in the past replaces what came after it, and leaves what was before', () => {
    const { store, kinds, first } = started();
    store.getState().happen({ kind: 'complete', at: start + minute, step: first, result: null });
    store.getState().happen({ kind: 'opened', at: start + 2 * minute, email: null });
    const before = store.getState().run?.trace.slice(0, 2);
    store.getState().moveTo(2);
    store.getState().happen({ kind: 'skip', at: start + minute, step: first });
    expect(store.getState().run?.trace.slice(0, 2)).toEqual(before);
    expect(store.getState().scenario?.stimuli.map(({ kind }) => kind)).toEqual(['skip']);
    expect(kinds()).toContain('skipped');
  });

  test('the playhead stays within the trace', () => {
    const { store } = started();
    store.getState().moveTo(0);
    expect(store.getState().playhead).toBe(1);
    store.getState().moveTo(10_000);
    expect(store.getState().playhead).toBe(store.getState().run?.trace.length);
  });

  test('is gone after stop', () => {
    const { store } = started();
    store.getState().stop();
    expect(store.getState()).toMatchObject({ run: null, scenario: null });
  });
});
