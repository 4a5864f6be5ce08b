import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { SequenceCanvas } from '../../canvas/SequenceCanvas.tsx';
import { usePlayer, useStores } from '../../state/stores.tsx';
import { useNames } from '../../state/words.ts';
import { explainStep } from './explaining.ts';
import type { Shown } from './useShown.ts';
import { visitTimes } from './visitTimes.ts';

const useStyles = makeStyles({
  canvas: {
    position: 'relative',
    flex: '1 1 auto',
    minHeight: '200px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    '@media (max-width: 1100px)': { flex: '0 0 360px' },
  },
});

/** The sequence with the way of the run lit up. A click on a step that it has been to says why it went on as it did. */
export const RunCanvas = memo(function RunCanvas({ shown }: { readonly shown: Shown }) {
  const styles = useStyles();
  const stores = useStores();
  const names = useNames();
  const scrubbing = usePlayer((state) => state.scrubbing);
  const wish = usePlayer((state) => state.shownStep);
  const { design, situation, run, moment, clock } = shown;
  // Where a run was ended, nothing waits any more.
  const { ended } = situation;
  const visited = useMemo(
    () =>
      ended === null
        ? situation.visited
        : new Map([...situation.visited].map(([step, visit]) => [step, visit === 'skipped' ? visit : ('done' as const)] as const)),
    [situation, ended],
  );
  const times = useMemo(() => visitTimes(run, moment, situation, clock), [run, moment, situation, clock]);
  return (
    <section className={styles.canvas} aria-label={`Sequence ${design.name}`}>
      <SequenceCanvas
        key={design.id}
        mode="run"
        sequence={design.sequence}
        names={names}
        visited={visited}
        taken={situation.taken}
        times={times}
        onSelect={(step) => stores.view.getState().select(step)}
        onPress={(step) => explainStep(stores, step)}
        onMenu={({ step, at }) => {
          stores.view.getState().select(step);
          stores.view.getState().openMenu(at);
        }}
        follow
        jumps={scrubbing}
        wish={wish}
      />
    </section>
  );
});
