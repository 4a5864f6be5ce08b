import { pathsOf } from '../../engine/paths.ts';
import { exitKey } from '../../engine/situation.ts';
import type { Run } from '../../engine/trace.ts';
import type { Answer } from '../../model/expectation.ts';
import type { ScenarioId } from '../../model/ids.ts';
import type { Scenario } from '../../model/scenario.ts';
import { existingStep, flowOrder, type Sequence } from '../../model/sequence.ts';
import { type ExitName, exitsOf, type Step } from '../../model/step.ts';
import { titleOf } from '../../model/title.ts';
import { type Coverage, exitsIn } from '../coverage.ts';
import { expectationFrom } from '../expectation.ts';
import type { Work, World } from '../runAll.ts';
import { pathName, type Way, wayOf } from '../way.ts';
import { type AlongWay, alongWay } from './alongWay.ts';
import { throughExit, throughPath, toAnEnd } from './goal.ts';
import { type Route, routesTo } from './routes.ts';
import { search } from './search.ts';
import { setCover } from './setCover.ts';

/** What shall be tried: every path from the start to an end, or every exit of every step. */
export type CoverWish = 'paths' | 'exits';

/** Scenarios to add, and what they leave out. */
export interface Proposal {
  readonly scenarios: readonly Scenario[];
  /** Whether it is certain that no fewer would do. */
  readonly exact: boolean;
  /** What nothing covers, in words, and why. */
  readonly left: readonly { readonly what: string; readonly reason: string }[];
}

/** A sequence with more paths is tried exit by exit: nobody reads that many scenarios. */
export const MOST_PATHS = 256;

interface Candidate {
  readonly scenario: Scenario;
  readonly run: Run;
  readonly way: Way;
}

interface Failure {
  readonly answers: readonly Answer[];
  readonly exits: readonly string[];
  readonly reason: string;
}

export interface CoverInput {
  readonly world: World;
  /** The record, the start and the calendar of what is made. */
  readonly base: Scenario;
  /** What is taken already, so that nothing is made for it. */
  readonly coverage: Coverage;
  readonly wish: CoverWish;
  readonly newId: () => ScenarioId;
}

/** The fewest scenarios that, with those there are, take every path or exit that can be taken. Each was tried. */
export function* proposeCover(input: CoverInput): Work<Proposal> {
  const { world, wish, coverage } = input;
  const { count, paths } = pathsOf(world.design, { limit: MOST_PATHS });
  if (count > MOST_PATHS) return proposal(input, ...(yield* exitByExit(input)));
  const candidates: Candidate[] = [];
  const failures: Failure[] = [];
  for (const path of paths) {
    const route = { steps: path.steps, answers: path.decisions.flatMap(answerOf) };
    if (wish === 'paths' && coverage.paths.taken.has(pathName(route.answers))) continue;
    yield candidates.length + failures.length;
    const along = yield* alongWay(world, input.base, route, throughPath(route));
    if (along.kind === 'found') candidates.push(candidateOf(world, along.scenario, along.run));
    else failures.push(failureOf(world.design.sequence, route, along));
  }
  if (wish === 'paths') return proposal(input, candidates, failures, true);
  const sets = candidates.map(({ way }) => new Set([...way.exits].filter((exit) => coverage.untaken.has(exit))));
  const { chosen, exact } = setCover(sets);
  return proposal(
    input,
    chosen.flatMap((index) => candidates[index] ?? []),
    failures,
    exact,
  );
}

const answerOf = ({ step, exit }: { readonly step: Answer['step']; readonly exit: ExitName }): readonly Answer[] =>
  exit === 'next' ? [] : [{ step, exit }];

const candidateOf = (world: World, scenario: Scenario, run: Run): Candidate => ({ scenario, run, way: wayOf(run, world.design.id) });

function failureOf(sequence: Sequence, route: Route, along: Exclude<AlongWay, { kind: 'found' }>): Failure {
  const reason = along.kind === 'none' ? along.reason : `Given up after ${along.tried} runs.`;
  return { answers: route.answers, exits: exitsOn(sequence, route), reason };
}

/** The exits that a route takes. */
const exitsOn = (sequence: Sequence, { steps, answers }: Route): readonly string[] =>
  steps.flatMap((id) => {
    const answer = answers.find(({ step }) => step === id);
    const [only] = exitsOf(existingStep(sequence, id));
    return answer === undefined ? (only?.name === 'next' ? [exitKey(id, 'next')] : []) : [exitKey(id, answer.exit)];
  });

type Covered = readonly [candidates: readonly Candidate[], failures: readonly Failure[], exact: boolean];

/** Where there are too many paths to try: one run for each exit that none before it took, each played to its end. */
function* exitByExit({ world, base, coverage }: CoverInput): Work<Covered> {
  const { design } = world;
  const taken = new Set(coverage.exits.taken);
  const candidates: Candidate[] = [];
  const failures: Failure[] = [];
  for (const step of flowOrder(design.sequence)) {
    for (const { name } of exitsOf(step)) {
      if (taken.has(exitKey(step.id, name))) continue;
      yield taken.size;
      const along = yield* throughOne(world, base, step, name);
      if (along.kind === 'found') {
        const ended = yield* search(world, { scenario: along.scenario, playhead: along.line }, toAnEnd);
        const { scenario, run } = ended.kind === 'found' ? ended : along;
        const candidate = candidateOf(world, scenario, run);
        for (const exit of candidate.way.exits) taken.add(exit);
        candidates.push(candidate);
      } else failures.push({ ...failureOf(design.sequence, along.route, along), exits: [exitKey(step.id, name)] });
    }
  }
  return [candidates, failures, false];
}

/** More ways to one exit are not tried. */
const MOST_ROUTES = 4;

function* throughOne(world: World, base: Scenario, step: Step, exit: ExitName): Work<AlongWay & { readonly route: Route }> {
  const routes = routesTo(world.design.sequence, step.id, MOST_ROUTES).map(({ steps, answers }) => {
    return { steps, answers: [...answers, ...answerOf({ step: step.id, exit })] };
  });
  let last: AlongWay & { readonly route: Route } = { kind: 'none', reason: 'Nothing leads there.', route: { steps: [], answers: [] } };
  for (const route of routes) {
    last = { ...(yield* alongWay(world, base, route, throughExit(world.design, step.id, exit, route))), route };
    if (last.kind === 'found') return last;
  }
  return last;
}

function proposal(input: CoverInput, candidates: readonly Candidate[], failures: readonly Failure[], exact: boolean): Proposal {
  const { world, newId } = input;
  const names = new Set(world.design.scenarios.map(({ name }) => name));
  const scenarios = candidates.map(({ scenario, run, way }): Scenario => {
    const name = free(answersInWords(world.design.sequence, way.answers), names);
    names.add(name);
    return { ...scenario, id: newId(), name, expects: expectationFrom({ ...world, scenario }, run) };
  });
  return { scenarios, exact, left: leftBy(input, candidates, failures) };
}

function leftBy({ world, coverage, wish }: CoverInput, candidates: readonly Candidate[], failures: readonly Failure[]): Proposal['left'] {
  const { sequence } = world.design;
  if (wish === 'paths') return failures.map(({ answers, reason }) => ({ what: answersInWords(sequence, answers), reason }));
  const taken = new Set([...coverage.exits.taken, ...candidates.flatMap(({ way }) => [...way.exits])]);
  return exitsIn(world.design)
    .filter((exit) => !taken.has(exit))
    .map((exit) => ({
      what: exitInWords(sequence, exit),
      reason: failures.find(({ exits }) => exits.includes(exit))?.reason ?? 'No path leads through it.',
    }));
}

/** "Opened? Yes, Rich? No"; "Straight through" where no condition is on the way. */
function answersInWords(sequence: Sequence, answers: readonly Answer[]): string {
  const words = answers.map(({ step, exit }) => `${titleOf(existingStep(sequence, step))} ${exit === 'yes' ? 'Yes' : 'No'}`);
  return words.length === 0 ? 'Straight through' : words.join(', ').slice(0, 900);
}

function exitInWords(sequence: Sequence, exit: string): string {
  const step = flowOrder(sequence).find((one) => exitsOf(one).some(({ name }) => exitKey(one.id, name) === exit));
  const title = step === undefined ? exit : titleOf(step);
  if (exit.endsWith(':next')) return `after "${title}"`;
  return `${exit.endsWith(':yes') ? 'Yes' : 'No'} path of "${title}"`;
}

function free(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? name : `${name} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}
