import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunInput } from '../../../../shared/engine/input.ts';
import { pathsOf } from '../../../../shared/engine/paths.ts';
import type { Flow } from '../../../../shared/model/flow.ts';
import { ScenarioId, StepId } from '../../../../shared/model/ids.ts';
import type { Scenario } from '../../../../shared/model/scenario.ts';
import { coverageInWords, coverageOf } from '../../../../shared/scenarios/coverage.ts';
import { done, outcomeOf, type World } from '../../../../shared/scenarios/runAll.ts';
import { type CoverWish, MOST_PATHS, type Proposal, proposeCover } from '../../../../shared/scenarios/search/cover.ts';
import { runInput } from '../../../arbitraryRuns.ts';
import { all, automatedEmail, call, callCondition, emailCondition, fieldCondition, storyOf, task, where } from '../../../builders.ts';

const coverage = (world: World, scenarios: readonly Scenario[]) =>
  coverageOf(
    world.design,
    scenarios.map((scenario) => outcomeOf(world, scenario).way),
  );

function proposed({ scenario, ...world }: RunInput, wish: CoverWish, saved: readonly Scenario[] = []): Proposal {
  let ids = 0;
  const newId = () => ScenarioId.parse(`new-${++ids}`);
  return done(proposeCover({ world, base: { ...scenario, stimuli: [] }, coverage: coverage(world, saved), wish, newId }));
}

const flow: Flow = [
  automatedEmail('Intro'),
  emailCondition('Opened?', {
    results: ['opened'],
    days: 2,
    yes: [call('Ring'), callCondition('Reached?', ['made'], { yes: [task('Meet')], no: [task('Mail')] })],
    no: [task('Look')],
  }),
];
const input = storyOf({ flow, start: '2026-05-20 09:00' });

describe('every path', () => {
  test('gets a scenario of its own, named after its answers, which comes out as it expects', () => {
    const { scenarios, exact, left } = proposed(input, 'paths');
    expect(scenarios.map(({ name }) => name)).toEqual(['Opened? Yes, Reached? Yes', 'Opened? Yes, Reached? No', 'Opened? No']);
    expect({ exact, left }).toEqual({ exact: true, left: [] });
    for (const scenario of scenarios) expect(outcomeOf(input, scenario).verdict.kind).toBe('kept');
    expect(coverageInWords(coverage(input, scenarios))).toBe('3 of 3 paths, 9 of 9 exits');
  });

  test('that a saved scenario takes is left alone', () => {
    const [first] = proposed(input, 'paths').scenarios;
    if (first === undefined) throw new Error('Nothing was proposed');
    const { scenarios } = proposed(input, 'paths', [first]);
    expect(scenarios.map(({ name }) => name)).toEqual(['Opened? Yes, Reached? No', 'Opened? No']);
  });

  test('that none can take is told with its reason', () => {
    const cold = fieldCondition('Cold?', all(where('rating', 'equals', 3)));
    const hot = fieldCondition('Hot?', all(where('rating', 'equals', 1)), { yes: [cold] });
    const { scenarios, left } = proposed(storyOf({ flow: [hot], start: '2026-05-20 09:00' }), 'paths');
    expect(scenarios.map(({ name }) => name)).toEqual(['Hot? Yes, Cold? No', 'Hot? No']);
    expect(left).toEqual([
      { what: 'Hot? Yes, Cold? Yes', reason: '"Cold?" cannot be Yes after the answers before it: no record meets all of them.' },
    ]);
  });
});

/** Conditions one after the other whose paths join again: two runs take every exit, four take every path. */
function joined(count: number): RunInput {
  const story = storyOf({ flow: [fieldCondition('First', all(where('employees', 'greaterThan', 1)))], start: '2026-05-20 09:00' });
  const [first] = Object.values(story.design.sequence.steps);
  if (first?.kind !== 'fieldCondition') throw new Error('No condition');
  const reads = [where('employees', 'greaterThan', 1), where('rating', 'equals', 1), where('company', 'containsData')];
  const ids = Array.from({ length: count }, (_, index) => StepId.parse(`c${index}`));
  const steps = ids.map((id, index) => {
    const next = ids[index + 1] ?? null;
    const expression = all(reads[index % reads.length] ?? where('donotemail', 'equals', true));
    return [id, { ...first, id, name: `C${index}?`, expression, exits: { yes: next, no: next } }] as const;
  });
  return { ...story, design: { ...story.design, sequence: { start: ids[0] ?? null, steps: Object.fromEntries(steps) } } };
}

test('every exit needs fewer scenarios than every path where paths join again', () => {
  const two = joined(2);
  expect(pathsOf(two.design).count).toBe(4);
  expect(proposed(two, 'paths').scenarios).toHaveLength(4);
  const { scenarios, exact } = proposed(two, 'exits');
  expect(scenarios).toHaveLength(2);
  expect(exact).toBe(true);
  expect(coverage(two, scenarios).untaken.size).toBe(0);
});

test('with too many paths each exit is tried for itself, and it does not say that these are the fewest', () => {
  const many = joined(9);
  expect(pathsOf(many.design).count).toBeGreaterThan(MOST_PATHS);
  const { scenarios, exact, left } = proposed(many, 'exits');
  expect({ exact, left }).toEqual({ exact: false, left: [] });
  expect(coverage(many, scenarios).untaken.size).toBe(0);
});

test('what is proposed takes what was not taken, and nothing is both covered and left', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(runInput({ sound: true }), fc.constantFrom<CoverWish>('paths', 'exits'), (given, wish) => {
      if (pathsOf(given.design).count > 12) return;
      const { scenarios, left } = proposed(given, wish);
      const after = coverage(given, scenarios);
      if (wish === 'exits') expect(left).toHaveLength(after.untaken.size);
      else expect(after.paths.taken.size + left.length).toBe(after.paths.total);
    }),
    { numRuns: 40 },
  );
});
