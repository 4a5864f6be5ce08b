import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { Run } from '../../../shared/engine/trace.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { usePlayer, useStores } from '../../state/stores.tsx';
import { useNames } from '../../state/words.ts';
import { PartingDialog } from './branches/PartingDialog.tsx';
import { Happenings } from './events/Happenings.tsx';
import { momentInWords } from './momentWords.ts';
import { NowPane } from './NowPane.tsx';
import { endOfAll, go, moveToMoment, takePlace } from './playing.ts';
import { PresentView } from './present/PresentView.tsx';
import { RunBanner } from './RunBanner.tsx';
import { RunCanvas } from './RunCanvas.tsx';
import { RunPanels } from './RunPanels.tsx';
import { Transport } from './Transport.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { usePlaying } from './usePlaying.ts';
import { useShown } from './useShown.ts';

const narrow = '@media (max-width: 1100px)';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    [narrow]: { overflow: 'auto' },
  },
  panes: {
    flex: '1 1 auto',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(220px, 0.9fr) minmax(320px, 2fr) minmax(350px, 1.6fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    [narrow]: { flex: '0 0 auto', gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: 0, minWidth: 0 },
  // One below the other, what the seller has to do comes first, then what can happen, and the lines last.
  side: { [narrow]: { display: 'contents' } },
  next: { flex: '0 1 auto', maxHeight: '45%', [narrow]: { order: -2, maxHeight: 'none' } },
  events: { [narrow]: { order: -1 } },
});

interface RunViewProps {
  /** The open design: the one the run began with. */
  readonly design: Design;
  readonly run: Run;
  readonly scenario: Scenario;
}

/** Plays a trace: the path on the canvas, the lines beside it, and what may happen next. It computes nothing itself. */
export function RunView({ design: open, run, scenario }: RunViewProps) {
  const styles = useStyles();
  const stores = useStores();
  const names = useNames();
  const shown = useShown(open, run, scenario);
  const { situation, moment, clock, calendar } = shown;
  const end = endOfAll(stores);

  const presenting = usePlayer((state) => state.presenting);
  usePlaying();
  useEffect(() => () => stores.player.getState().set({ playing: false, explained: null, asking: null, presenting: false }), [stores]);

  if (presenting) {
    return (
      <main className={styles.screen}>
        <PresentView shown={shown} />
      </main>
    );
  }
  return (
    <main className={styles.screen}>
      <RunBanner scenario={scenario} time={momentInWords(run, moment, clock)} />
      <div className={styles.panes}>
        <Happenings className={styles.events} shown={shown} names={names} onHappen={(stimulus, at) => takePlace(stores, stimulus, at)} />
        <div className={styles.column}>
          <RunCanvas shown={shown} />
          <Transport waiting={situation.open.length > 0}>
            <Timeline
              run={run}
              moment={moment}
              calendar={calendar}
              end={end}
              words={`${momentInWords(run, moment, clock)}, event ${moment.lines} of ${run.trace.length}: ${run.trace[moment.lines - 1]?.text ?? ''}`}
              onMove={(to) => moveToMoment(stores, to)}
              onStride={(stride) => void go(stores, stride)}
            />
          </Transport>
        </div>
        <div className={`${styles.column} ${styles.side}`}>
          <NowPane className={styles.next} shown={shown} names={names} onHappen={(stimulus) => takePlace(stores, stimulus, moment)} />
          <RunPanels open={open} shown={shown} />
        </div>
      </div>
      <PartingDialog shown={shown} />
    </main>
  );
}
