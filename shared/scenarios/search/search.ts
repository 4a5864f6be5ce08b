import { simulate } from '../../engine/simulate.ts';
import type { Run } from '../../engine/trace.ts';
import type { Design } from '../../model/design.ts';
import type { Expression } from '../../model/expression.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Work, World } from '../runAll.ts';
import { type Playhead, wayOf } from '../way.ts';
import type { Goal } from './goal.ts';
import { type Matters, movesAt, type Rest, restsFrom, whatMatters } from './moves.ts';

/** A scenario that comes to the goal, with its run: it was tried. */
export interface Found {
  readonly kind: 'found';
  readonly scenario: Scenario;
  readonly run: Run;
  /** The line at which it is there. */
  readonly line: Playhead;
  /** How many events were added. */
  readonly events: number;
}

export type Searched =
  | Found
  /** Nothing that can happen leads there; `nearest` is the run that came farthest towards it. */
  | { readonly kind: 'none'; readonly nearest: Run }
  /** Given up after this many runs. */
  | { readonly kind: 'unknown'; readonly tried: number };

/** From where to search: the stimuli of the scenario have been played up to here, and nothing else has happened. */
export interface From {
  readonly scenario: Scenario;
  readonly playhead: Playhead;
}

/** More runs than this are not tried. */
const MOST_RUNS = 4000;

interface State {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly playhead: Playhead;
  readonly events: number;
}

/**
 * The shortest list of events that leads a run to a goal: all that one event more can lead to is tried before anything that takes two more.
 * Of runs that stand alike only the first is followed. Each step of the work is one run; the same inputs give the same answer.
 */
export function* search(world: World, from: From, goal: Goal): Work<Searched> {
  const { design } = world;
  const matters = whatMatters(design, world.catalog);
  const seen = new Set<string>();
  const first = stateOf(world, from.scenario, from.playhead, 0);
  let nearest = { run: first.run, progress: -1 };
  let states: readonly State[] = [first];
  for (let tried = 0; states.length > 0; ) {
    const next: State[] = [];
    for (const state of states) {
      const way = wayOf(state.run, design.id);
      const line = goal.reached(state.run, way);
      if (line !== null) return { kind: 'found', scenario: state.scenario, run: state.run, line, events: state.events };
      const progress = goal.progress(way);
      if (progress > nearest.progress) nearest = { run: state.run, progress };
      const rests = restsFrom(state.run, design, state.playhead);
      const answersAt = ({ playhead }: Rest) => way.answers.filter((answer) => answer.line <= playhead);
      for (const rest of rests.filter((one) => goal.mayStill(one.step, answersAt(one)))) {
        const stands = standing(rest, answersAt(rest).length, design);
        if (seen.has(stands)) continue;
        seen.add(stands);
        for (const scenario of afterEach(state, rest, design, matters)) {
          tried += 1;
          if (tried > MOST_RUNS) return { kind: 'unknown', tried: MOST_RUNS };
          next.push(stateOf(world, scenario, rest.playhead + 1, state.events + 1));
          yield tried;
        }
      }
    }
    states = next;
  }
  return { kind: 'none', nearest: nearest.run };
}

const stateOf = (world: World, scenario: Scenario, playhead: Playhead, events: number): State => {
  return { scenario, run: simulate({ ...world, scenario }), playhead, events };
};

/** The scenario with one event more at a rest; of what was to happen later, nothing is left. */
function afterEach({ scenario, run }: State, rest: Rest, design: Design, matters: Matters): readonly Scenario[] {
  const played = run.trace.slice(0, rest.playhead);
  const happened = scenario.stimuli.filter((_, index) => played.some(({ cause }) => cause.kind === 'stimulus' && cause.index === index));
  return movesAt(rest, design, matters).map((stimulus) => ({ ...scenario, stimuli: [...happened, stimulus] }));
}

/** All that what comes later depends on, besides time where no condition counts days. */
function standing({ situation, step, known: { happened, call }, at }: Rest, answers: number, design: Design): string {
  const { sent, record } = situation;
  const email = [sent.at(-1)?.step ?? null, ...[...happened].sort()];
  return JSON.stringify([step, answers, email, call, record.values, record.stage, countsDays(design) ? at : 0]);
}

const counting = new WeakMap<Design['sequence'], boolean>();

function countsDays({ sequence }: Design): boolean {
  const known = counting.get(sequence);
  if (known !== undefined) return known;
  const counts = Object.values(sequence.steps).some((step) => step.kind === 'fieldCondition' && usesDays(step.expression));
  counting.set(sequence, counts);
  return counts;
}

const usesDays = (expression: Expression): boolean =>
  expression.kind === 'group' ? expression.members.some(usesDays) : expression.operator === 'inTheLastDays';
