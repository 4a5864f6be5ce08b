import { useEffect, useMemo, useState } from 'react';
import { fellowsOf } from '../../../shared/compare/fellows.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { type Behaviour, behaviourBetween } from '../../../shared/scenarios/behaviour.ts';
import { inSlices } from '../../state/slices.ts';
import { useStores } from '../../state/stores.tsx';
import { useWorld } from '../../state/world.ts';

/** The saved scenarios of either design, each once; of one that both have, as it is now. */
function scenariosOf(before: Design, after: Design): readonly Scenario[] {
  const here = new Set(after.scenarios.map(({ id }) => id));
  return [...after.scenarios, ...before.scenarios.filter(({ id }) => !here.has(id))];
}

/** What becomes of the saved scenarios in two designs; `null` until all have run. */
export function useBehaviour(before: Design, after: Design): readonly Behaviour[] | null {
  const { now, rest } = useStores();
  const world = useWorld(after);
  const [found, setFound] = useState<readonly Behaviour[] | null>(null);
  const pace = useMemo(() => ({ now, rest }), [now, rest]);
  useEffect(() => {
    let isGone = false;
    const fellows = fellowsOf(before.sequence, after.sequence);
    const work = behaviourBetween({ ...world, design: before }, world, fellows, scenariosOf(before, after));
    void inSlices(work, pace, { isCancelled: () => isGone, onProgress: () => undefined }).then((all) => {
      if (!isGone) setFound(all);
    });
    return () => {
      isGone = true;
    };
  }, [before, after, world, pace]);
  return found;
}
