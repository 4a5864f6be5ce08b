import { makeStyles, tokens } from '@fluentui/react-components';
import { momentFor, type PossibleStimulus, possibleStimuli } from '../../../shared/engine/possible.ts';
import { situationAt } from '../../../shared/engine/situation.ts';
import type { Run } from '../../../shared/engine/trace.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { SequenceCanvas } from '../../canvas/SequenceCanvas.tsx';
import { clockIn } from '../../seller/clock.ts';
import { useCatalog, useLibrary, useRun, useStores } from '../../state/stores.tsx';
import { useNames } from '../../state/words.ts';
import { Happenings } from './Happenings.tsx';
import { NowPane } from './NowPane.tsx';
import { moveTo, takePlace } from './playing.ts';
import { RecordPane } from './RecordPane.tsx';
import { RunBanner } from './RunBanner.tsx';
import { TracePane } from './TracePane.tsx';
import { Transport } from './Transport.tsx';
import { useRunKeys } from './useRunKeys.ts';

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
    gridTemplateColumns: 'minmax(250px, 1fr) minmax(320px, 2.2fr) minmax(340px, 1.6fr)',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    [narrow]: { flex: '0 0 auto', gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: 0, minWidth: 0 },
  left: { overflow: 'auto', '> *': { flexShrink: 0 }, [narrow]: { display: 'contents' } },
  /** One below the other, the record comes last: what can be done and the picture matter more. */
  record: { [narrow]: { order: 1 } },
  canvas: {
    flex: '1 1 auto',
    minHeight: '320px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    [narrow]: { height: '360px' },
  },
  trace: { [narrow]: { maxHeight: '480px' } },
});

interface RunViewProps {
  /** The open design: the one the run began with. */
  readonly design: Design;
  readonly run: Run;
  readonly scenario: Scenario;
}

/** Plays a trace: the path on the canvas, the lines beside it, and what may happen next. It computes nothing itself. */
export function RunView({ design, run, scenario }: RunViewProps) {
  const styles = useStyles();
  const stores = useStores();
  const catalog = useCatalog();
  const names = useNames();
  const playhead = useRun((state) => state.playhead);
  const entries = useLibrary((state) => state.entries);
  const situation = situationAt(run, playhead);
  const clock = clockIn(scenario.calendar.zone);
  const shown = situation.design === design.id ? design : (entries.get(situation.design)?.design ?? design);
  const offers = possibleStimuli(situation, shown, catalog);
  const now = momentFor(run, playhead);

  const move = (to: number): void => moveTo(stores, to);
  const choose = (offer: PossibleStimulus): void => {
    if (offer.disabled === null && offer.needs === 'nothing') takePlace(stores, offer.make(now));
  };
  // What else the seller can do with an open step stands on its card.
  const listed = offers.filter(({ id }) => !/^(skip|snooze):/.test(id));
  const numbered = listed.filter(({ disabled }) => disabled === null).slice(0, 9);
  useRunKeys({
    move,
    playhead,
    length: run.trace.length,
    choose: (number) => {
      const offer = numbered[number - 1];
      if (offer !== undefined) choose(offer);
    },
  });

  return (
    <main className={styles.screen}>
      <RunBanner scenario={scenario} time={clock.moment(situation.now)} />
      <div className={styles.panes}>
        <div className={`${styles.column} ${styles.left}`}>
          <NowPane
            situation={situation}
            end={playhead === run.trace.length ? run.end : null}
            sequence={shown.sequence}
            names={names}
            now={now}
            clock={clock}
            onHappen={(stimulus) => takePlace(stores, stimulus)}
          />
          <Happenings offers={listed} numbered={numbered} onChoose={choose} />
          <RecordPane className={styles.record} record={situation.record} before={scenario.record} names={names} />
        </div>
        <div className={styles.column}>
          <section className={styles.canvas} aria-label={`Sequence ${shown.name}`}>
            <SequenceCanvas
              key={shown.id}
              mode="run"
              sequence={shown.sequence}
              names={names}
              visited={situation.visited}
              taken={situation.taken}
              onSelect={(step) => stores.view.getState().select(step)}
              follow
            />
          </section>
          <Transport
            playhead={playhead}
            length={run.trace.length}
            time={clock.moment(situation.now)}
            waiting={situation.open.length > 0}
            onMove={move}
          />
        </div>
        <TracePane lines={run.trace.slice(0, playhead)} clock={clock} onGoTo={move} className={styles.trace} />
      </div>
    </main>
  );
}
