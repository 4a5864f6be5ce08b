import type { Run } from '../../engine/trace.ts';
import type { StepId } from '../../model/ids.ts';
import type { Instant } from '../../model/instant.ts';
import type { Scenario } from '../../model/scenario.ts';
import { existingStep } from '../../model/sequence.ts';
import { titleOf } from '../../model/title.ts';
import type { Work, World } from '../runAll.ts';
import { type Goal, leavesRouteAt } from './goal.ts';
import { type RecordFor, recordFor } from './record.ts';
import type { Route } from './routes.ts';
import { type Found, search } from './search.ts';

/** A run along a way, with the record changed where it had to be; or why there is none. */
export type AlongWay = Found | { readonly kind: 'none'; readonly reason: string } | { readonly kind: 'unknown'; readonly tried: number };

/** Conditions that count days from their judgement may be judged later than thought: it is thought again so often. */
const MOST_ROUNDS = 4;

/** Finds a record and events with which a run goes a way from the start. What is found was tried. */
export function* alongWay(world: World, base: Scenario, route: Route, goal: Goal): Work<AlongWay> {
  const judgedAt = new Map<StepId, Instant>();
  for (let round = 0; ; round += 1) {
    const record = recordFor(world, base, route, judgedAt);
    if (record.kind === 'none') return { kind: 'none', reason: contradictionInWords(world, record) };
    const searched = yield* search(world, { scenario: { ...base, record: record.record, stimuli: [] }, playhead: 1 }, goal);
    if (searched.kind !== 'none') return searched;
    if (round >= MOST_ROUNDS || !learnTimes(world, searched.nearest, judgedAt)) {
      return { kind: 'none', reason: reasonOf(world, searched.nearest, route) };
    }
  }
}

/** Notes when the conditions that look at the record were judged. Answers whether that was news. */
function learnTimes({ design }: World, { trace }: Run, judgedAt: Map<StepId, Instant>): boolean {
  let news = false;
  for (const { event, step, at } of trace) {
    if (event.kind !== 'judged' || step === null || design.sequence.steps[step]?.kind !== 'fieldCondition') continue;
    news ||= judgedAt.get(step) !== at;
    judgedAt.set(step, at);
  }
  return news;
}

function contradictionInWords({ design }: World, { step, wanted, alone }: Extract<RecordFor, { kind: 'none' }>): string {
  const answer = `"${titleOf(existingStep(design.sequence, step))}" cannot be ${wanted ? 'Yes' : 'No'}`;
  return alone ? `${answer}, whatever the record is like.` : `${answer} after the answers before it: no record meets all of them.`;
}

/** Where the nearest run leaves the way, in the words of its line. */
function reasonOf({ design }: World, run: Run, { answers }: Route): string {
  const line = run.trace[leavesRouteAt(run, design.id, answers) - 1];
  return line === undefined ? 'No run comes there.' : `Whatever happens, it comes to this: ${line.text}`;
}
