import type { Scenario } from '../../../shared/model/scenario.ts';
import { clockIn, nextMorning } from '../../seller/clock.ts';
import type { Stores } from '../../state/stores.tsx';
import { worldOf } from '../../state/world.ts';
import { firstDraft } from '../setup/draft.ts';

/** Who and when a search begins with: the run on the screen, as it began; else the first sample person, tomorrow morning. */
export function baseFor(stores: Stores): Scenario | null {
  const world = worldOf(stores);
  if (world === null) return null;
  const { scenario } = stores.run.getState();
  if (scenario !== null) return { ...scenario, stimuli: [], expects: null };
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return firstDraft(world.design, world.catalog, stores.newScenarioId(), nextMorning(stores.now(), clockIn(timeZone)), timeZone);
}
