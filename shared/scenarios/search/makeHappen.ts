import type { StepId } from '../../model/ids.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Work, World } from '../runAll.ts';
import type { Playhead } from '../way.ts';
import { type AlongWay, alongWay } from './alongWay.ts';
import { alongRoute, toStep } from './goal.ts';
import { routesTo } from './routes.ts';
import { type Found, type From, search } from './search.ts';

/** How a run comes to a step. */
export type Happening =
  /** It has been there already, by this line. */
  | { readonly kind: 'already'; readonly line: Playhead }
  /** `from` the playhead or anew from the start; with the record as it is, or as it has to be. */
  | { readonly kind: 'found'; readonly found: Found; readonly from: 'playhead' | 'start' | 'otherRecord' }
  /** Nothing that can happen leads there. */
  | { readonly kind: 'none'; readonly reason: string }
  /** Too much to try all of it. */
  | { readonly kind: 'unknown'; readonly tried: number };

/** More ways to one step are not tried with other records. */
const MOST_ROUTES = 60;

/**
 * The fewest events that bring a run to a step: from the playhead of the run that is on the screen, else from the start, else with other values
 * of the record at the start. `here` has only what was played in it.
 */
export function* makeHappen(world: World, base: Scenario, here: From | null, step: StepId): Work<Happening> {
  const goal = toStep(world.design, step);
  const fromHere = here === null ? null : yield* search(world, here, goal);
  if (here !== null && fromHere?.kind === 'found') {
    return fromHere.line <= here.playhead ? { kind: 'already', line: fromHere.line } : { kind: 'found', found: fromHere, from: 'playhead' };
  }
  const fromStart = yield* search(world, { scenario: { ...base, stimuli: [] }, playhead: 1 }, goal);
  if (fromStart.kind === 'found') return { kind: 'found', found: fromStart, from: 'start' };
  const other = yield* withOtherRecord(world, base, step);
  return other.kind === 'found' ? { kind: 'found', found: other, from: 'otherRecord' } : other;
}

/** Tries each way to the step with the record that it takes: the one with the fewest events is best. */
function* withOtherRecord(world: World, base: Scenario, step: StepId): Work<AlongWay> {
  const routes = routesTo(world.design.sequence, step, MOST_ROUTES + 1);
  let best: Found | null = null;
  let unknown: number | null = routes.length > MOST_ROUTES ? MOST_ROUTES : null;
  let reason = 'Nothing leads to this step.';
  for (const route of routes.slice(0, MOST_ROUTES)) {
    const along = yield* alongWay(world, base, route, alongRoute(world.design, route));
    if (along.kind === 'found' && (best === null || along.events < best.events)) best = along;
    if (along.kind === 'unknown') unknown = along.tried;
    if (along.kind === 'none') reason = along.reason;
  }
  if (best !== null) return best;
  return unknown === null ? { kind: 'none', reason } : { kind: 'unknown', tried: unknown };
}
