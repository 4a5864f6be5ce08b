import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { coverageOf } from '../../../shared/scenarios/coverage.ts';
import { outcomeOf, type Work } from '../../../shared/scenarios/runAll.ts';
import { type CoverWish, MOST_PATHS, type Proposal, proposeCover } from '../../../shared/scenarios/search/cover.ts';
import { baseFor } from '../../simulator/scenarios/base.ts';
import { CoverContent } from '../../simulator/scenarios/CoverContent.tsx';
import { addScenarios } from '../../simulator/scenarios/editing.ts';
import { useSearch } from '../../simulator/scenarios/searching.ts';
import type { Stores } from '../../state/stores.tsx';
import { worldOf } from '../../state/world.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

/** Finds the scenarios that are missing to take every path or exit, and adds them in one edit. */
export function CoverDialog({ onClose }: { readonly onClose: () => void }) {
  const { stores } = useStudio();
  const [paths] = useState(() => pathsIn(stores));
  const [wish, setWish] = useState<CoverWish>(paths > MOST_PATHS ? 'exits' : 'paths');
  const work = useMemo(() => () => covering(stores, wish), [stores, wish]);
  const searching = useSearch(work);
  const proposal = searching?.kind === 'done' ? searching.answer : null;
  const count = proposal?.scenarios.length ?? 0;

  const add = (): void => {
    if (proposal === null || count === 0) return;
    onClose();
    addScenarios(stores, proposal.scenarios);
  };
  return (
    <AppDialog
      title="Cover all paths"
      onClose={onClose}
      wide
      actions={
        <>
          <Button appearance="primary" disabledFocusable={count === 0} onClick={add}>
            {count === 0 ? 'Add' : `Add ${count}`}
          </Button>
          <Button onClick={onClose}>{searching?.kind === 'searching' ? 'Cancel' : 'Close'}</Button>
        </>
      }
    >
      <CoverContent wish={wish} paths={paths} searching={searching} onWish={setWish} />
    </AppDialog>
  );
}

function pathsIn(stores: Stores): number {
  const world = worldOf(stores);
  return world === null ? 0 : coverageOf(world.design, []).paths.total;
}

const nothing: Proposal = { scenarios: [], exact: true, left: [] };

function* covering(stores: Stores, wish: CoverWish): Work<Proposal> {
  const world = worldOf(stores);
  const base = baseFor(stores);
  if (world === null || base === null) return nothing;
  const ways = [];
  for (const scenario of world.design.scenarios) {
    ways.push(outcomeOf(world, scenario).way);
    yield 0;
  }
  return yield* proposeCover({ world, base, coverage: coverageOf(world.design, ways), wish, newId: stores.newScenarioId });
}
