import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import type { Moment } from '../../../shared/engine/moments.ts';
import type { Run } from '../../../shared/engine/trace.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { Stimulus } from '../../../shared/model/stimulus.ts';
import { usePlayer, useStores } from '../../state/stores.tsx';
import { useNames } from '../../state/words.ts';
import { PartingDialog } from './branches/PartingDialog.tsx';
import { Happenings } from './events/Happenings.tsx';
import { momentInWords } from './momentWords.ts';
import { NowPane } from './NowPane.tsx';
import { endOfAll, go, scrubTo, takePlace } from './playing.ts';
import { PresentView } from './present/PresentView.tsx';
import { RunBanner } from './RunBanner.tsx';
import { RunCanvas } from './RunCanvas.tsx';
import { RunPanels } from './RunPanels.tsx';
import { Transport } from './Transport.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { useFollowing } from './useFollowing.ts';
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
  playback: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
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

/** How the player is left: nothing plays, nothing is asked. */
const atRest = { playing: false, explained: null, asking: null, scrubbing: false, presenting: false } as const;

/** Plays a trace: the path on the canvas, the lines beside it, and what may happen next. It computes nothing itself. */
export function RunView({ design: open, run, scenario }: RunViewProps) {
  const styles = useStyles();
  const stores = useStores();
  const names = useNames();
  const shown = useShown(open, run, scenario);
  const { moment, clock, calendar } = shown;
  const followed = useFollowing(shown);
  const end = endOfAll(stores);
  const words = momentInWords(run, moment, clock);

  const happen = useCallback((stimulus: Stimulus, at: Moment) => takePlace(stores, stimulus, at), [stores]);
  const scrub = (scrubbing: boolean): void => {
    if (stores.player.getState().scrubbing !== scrubbing) stores.player.getState().set({ scrubbing });
  };
  const presenting = usePlayer((state) => state.presenting);
  usePlaying();
  useEffect(() => () => stores.player.getState().set(atRest), [stores]);

  if (presenting) {
    return (
      <main className={styles.screen}>
        <PresentView shown={shown} />
      </main>
    );
  }
  return (
    <main className={styles.screen}>
      <RunBanner scenario={scenario} time={words} />
      <div className={styles.panes}>
        <Happenings className={styles.events} shown={followed} names={names} onHappen={happen} />
        <div className={styles.column}>
          <RunCanvas shown={followed} />
          <section aria-label="Playback" className={styles.playback}>
            <Transport />
            <Timeline
              run={run}
              moment={moment}
              calendar={calendar}
              end={end}
              words={`${words}, event ${moment.lines} of ${run.trace.length}: ${run.trace[moment.lines - 1]?.text ?? ''}`}
              onMove={(to) => scrubTo(stores, to)}
              onStride={(stride) => void go(stores, stride)}
              onScrub={scrub}
            />
          </section>
        </div>
        <div className={`${styles.column} ${styles.side}`}>
          <NowPane className={styles.next} shown={followed} names={names} onHappen={happen} />
          <RunPanels open={open} shown={followed} />
        </div>
      </div>
      <PartingDialog shown={shown} />
    </main>
  );
}
