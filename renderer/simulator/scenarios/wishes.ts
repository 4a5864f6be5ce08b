import { simulate } from '../../../shared/engine/simulate.ts';
import type { Answer, EndKind, Expectation } from '../../../shared/model/expectation.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { expectationFrom } from '../../../shared/scenarios/expectation.ts';
import type { World } from '../../../shared/scenarios/runAll.ts';

/** What the form asks for, before it is kept. */
export interface Wishes {
  readonly name: string;
  readonly end: EndKind | null;
  readonly path: readonly Answer[] | null;
}

/** What a scenario expects so far; nothing where it expects nothing. */
export const wishesOf = ({ name, expects }: Scenario): Wishes => ({ name, end: expects?.end ?? null, path: expects?.path ?? null });

/** What its run does now, as an expectation. */
export const doesNow = (world: World, scenario: Scenario): Expectation => {
  const input = { ...world, scenario };
  return expectationFrom(input, simulate(input));
};

export const isSamePath = (one: readonly Answer[] | null, other: readonly Answer[] | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * The scenario with what was asked for. Another name alone confirms nothing; an expectation that was looked at is confirmed as the run is
 * now.
 */
export function withWishes(scenario: Scenario, { name, end, path }: Wishes, now: Expectation): Scenario {
  const named = { ...scenario, name: name.trim() };
  const before = wishesOf(scenario);
  if (end === before.end && isSamePath(path, before.path)) return named;
  if (end === null && path === null) return { ...named, expects: null };
  return { ...named, expects: { end, path: path === null ? null : [...path], confirmed: now.confirmed } };
}
