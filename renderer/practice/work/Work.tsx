import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, CheckmarkCircleRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Choice } from '../../../shared/model/attempt.ts';
import type { LeadId } from '../../../shared/model/ids.ts';
import type { Practice } from '../../../shared/model/practice.ts';
import { leadPlay, type Play } from '../../../shared/practice/play.ts';
import { standings, workQueue } from '../../../shared/practice/queue.ts';
import { newsSince } from '../../../shared/practice/timeline.ts';
import { clockIn } from '../../seller/clock.ts';
import { WorkQueue } from '../../seller/WorkQueue.tsx';
import { isTimeUp } from '../../state/practiceStore.ts';
import { useStores } from '../../state/stores.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { PracticePage } from '../PracticePage.tsx';
import { HandIn } from './HandIn.tsx';
import { rowsOf } from './rows.ts';
import { TimeBar } from './TimeBar.tsx';
import { Timeline } from './Timeline.tsx';
import { UpNext } from './UpNext.tsx';
import { useOwnTime } from './useOwnTime.ts';

const narrow = '@media (max-width: 1000px)';

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  panes: {
    flex: '1 1 0',
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(240px, 1fr) minmax(320px, 1.5fr) minmax(260px, 1.2fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    [narrow]: { flex: '0 0 auto', gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto' },
  },
});

/** The learner at work: the queue over all leads, what is up next for one of them, and what has happened with it. */
export function Work({ practice: kept, play }: { readonly practice: Practice; readonly play: Play }) {
  const styles = useStyles();
  const { practice, view } = useStores();
  const [chosen, setChosen] = useState<LeadId | null>(null);
  const [news, setNews] = useState('');
  const [handingIn, setHandingIn] = useState(false);
  useOwnTime(kept);

  const all = standings(play);
  const queue = workQueue(play, all);
  const selected = (chosen === null ? undefined : leadPlay(play, chosen)) ?? queue[0]?.lead ?? play.leads[0];
  const clock = clockIn(play.exercise.calendar.zone);
  const over = isTimeUp(play, kept);
  useEffect(() => {
    if (over) view.getState().announce('The time is up. Hand in what you have done.');
  }, [over, view]);

  const choose = (choice: Choice): void => {
    const refused = practice.getState().choose(choice);
    const after = practice.getState().play;
    if (refused !== null || after === null) {
      view.getState().notify({ text: `That cannot be done: it ${refused}.`, intent: 'error', action: null });
      return;
    }
    const found = newsSince(after, play.clock).filter(({ lead }) => choice.kind === 'moveOn' || lead.lead.id === choice.lead);
    const words = found.map(({ text }) => text).join(' ');
    const moved = choice.kind === 'moveOn' ? `It is ${clock.moment(after.clock)}. ${words === '' ? 'Nothing new.' : words}` : words;
    setNews(moved);
    view.getState().announce(moved === '' ? 'Done.' : moved);
    if (choice.kind === 'moveOn') setChosen(found[0]?.lead.lead.id ?? null);
    else setChosen(choice.lead);
  };

  return (
    <PracticePage
      title={play.exercise.name}
      filled
      actions={
        <>
          <Button icon={<CheckmarkCircleRegular />} appearance={over ? 'primary' : 'secondary'} onClick={() => setHandingIn(true)}>
            Hand in…
          </Button>
          <Button icon={<ArrowLeftRegular />} onClick={() => practice.getState().show({ kind: 'home' })}>
            Leave for now
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <TimeBar play={play} practice={kept} onMoveOn={(to) => choose({ kind: 'moveOn', to })} />
        {news === '' ? null : <Text>{news}</Text>}
        <div className={styles.panes}>
          <Pane title="Work queue">
            <WorkQueue
              rows={rowsOf(play, all, clock)}
              selected={selected?.lead.id ?? null}
              onPick={(id) => setChosen(play.leads.find(({ lead }) => lead.id === id)?.lead.id ?? null)}
            />
          </Pane>
          {selected === undefined ? null : (
            <>
              <UpNext key={selected.lead.id} play={play} lead={selected} clock={clock} over={over} onChoose={choose} />
              <Timeline play={play} lead={selected} clock={clock} />
            </>
          )}
        </div>
      </div>
      {handingIn ? <HandIn open={queue.length} onHandIn={() => practice.getState().handIn()} onClose={() => setHandingIn(false)} /> : null}
    </PracticePage>
  );
}
