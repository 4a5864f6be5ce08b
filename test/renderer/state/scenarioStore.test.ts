import { expect, test } from 'vitest';
import { createScenarioStore } from '../../../renderer/state/scenarioStore.ts';
import { ScenarioId } from '../../../shared/model/ids.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { World } from '../../../shared/scenarios/runAll.ts';
import { automatedEmail, storyOf } from '../../builders.ts';
import { rest } from '../openStores.ts';

const { scenario, ...world } = storyOf({ flow: [automatedEmail('Intro')], start: '2026-05-20 09:00' });
const scenarios: Scenario[] = Array.from({ length: 30 }, (_, index) => ({ ...scenario, id: ScenarioId.parse(`s${index}`) }));
const many: World = { ...world, design: { ...world.design, scenarios } };

/** Time passes by 5 ms whenever one looks, so that a slice holds a few runs. */
function busy() {
  let time = 0;
  return createScenarioStore({ now: () => (time += 5), rest });
}

test('a run of many says how far it is, gives way, and ends with all outcomes', async () => {
  const store = busy();
  const seen: number[] = [];
  store.subscribe(({ progress }) => progress !== null && seen.push(progress.done));
  expect(await store.getState().runAll(many)).toBe(true);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(store.getState()).toMatchObject({ progress: null });
  expect(store.getState().outcomes.size).toBe(30);
});

test('a run that is cancelled changes no outcome', async () => {
  const store = busy();
  const running = store.getState().runAll(many);
  store.getState().cancel();
  expect(await running).toBe(false);
  expect(store.getState()).toMatchObject({ progress: null, outcomes: new Map() });
});

test('another state of the sequence takes the place of a run that is going on', async () => {
  const store = busy();
  const first = store.getState().runAll(many);
  const fewer = { ...many, design: { ...many.design, scenarios: scenarios.slice(0, 2) } };
  await store.getState().keepUp(fewer);
  expect(await first).toBe(false);
  expect(store.getState().outcomes.size).toBe(2);
});

test('only what may have changed is run again', async () => {
  const store = busy();
  await store.getState().runAll(many);
  const before = store.getState().outcomes;
  const renamed = scenarios.map((one, index) => (index === 3 ? { ...one, name: 'Renamed' } : one));
  await store.getState().keepUp({ ...many, design: { ...many.design, scenarios: renamed } });
  const after = store.getState().outcomes;
  const same = scenarios.filter(({ id }) => after.get(id) === before.get(id));
  expect(same).toHaveLength(29);
  await store.getState().keepUp({ ...many, design: { ...many.design, options: { ...many.design.options, exitOnReply: true } } });
  expect(scenarios.filter(({ id }) => store.getState().outcomes.get(id) === after.get(id))).toHaveLength(0);
});
