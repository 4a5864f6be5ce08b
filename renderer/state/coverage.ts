import { useEffect, useMemo } from 'react';
import type { Design } from '../../shared/model/design.ts';
import { type Coverage, coverageOf } from '../../shared/scenarios/coverage.ts';
import { useScenarios, useStores } from './stores.tsx';
import { useWorld } from './world.ts';

/** What the saved scenarios leave out, live, while it is wanted: they run again whenever something changed that they go through. */
export function useCoverage(design: Design, wanted: boolean): Coverage | null {
  const { scenarios } = useStores();
  const world = useWorld(design);
  const outcomes = useScenarios((state) => state.outcomes);
  useEffect(() => {
    if (wanted) void scenarios.getState().keepUp(world);
  }, [scenarios, world, wanted]);
  return useMemo(() => {
    const ways = design.scenarios.flatMap(({ id }) => outcomes.get(id)?.way ?? []);
    return wanted ? coverageOf(design, ways) : null;
  }, [design, outcomes, wanted]);
}
