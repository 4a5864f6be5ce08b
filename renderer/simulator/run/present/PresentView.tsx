import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, DismissRegular, PauseFilled, PlayFilled } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect } from 'react';
import { usePlayer, useStores } from '../../../state/stores.tsx';
import { StudioDialog, StudioSurface } from '../../../ui/StudioDialog.tsx';
import { LineIcon } from '../LineIcon.tsx';
import { go, type Stride } from '../playing.ts';
import { RunCanvas } from '../RunCanvas.tsx';
import { dayOfRun } from '../traceDays.ts';
import { togglePlaying } from '../usePlaying.ts';
import type { Shown } from '../useShown.ts';
import { takeFullScreen } from './fullScreen.ts';

const useStyles = makeStyles({
  surface: {
    width: '100vw',
    maxWidth: '100vw',
    height: '100vh',
    maxHeight: '100vh',
    margin: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    boxSizing: 'border-box',
    borderRadius: 0,
    border: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: tokens.spacingHorizontalXXL },
  who: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  when: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, color: tokens.colorNeutralForeground2 },
  push: { flex: '1 1 auto' },
  canvas: { flex: '1 1 auto', minHeight: 0, display: 'flex', flexDirection: 'column' },
  foot: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalL, minHeight: '96px' },
  sentence: {
    flex: '1 1 auto',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    maxHeight: '30vh',
    overflow: 'auto',
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    overflowWrap: 'anywhere',
  },
  acts: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

const strides: Readonly<Record<string, Stride>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  '.': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ',': 'previous',
  n: 'decision',
  b: 'branch',
  h: 'hour',
  d: 'day',
  Home: 'start',
  End: 'end',
};

/** The run for a room: who, which day, the way on the canvas, and one sentence of what happened; played as a film or step by step. */
export function PresentView({ shown }: { readonly shown: Shown }) {
  const styles = useStyles();
  const stores = useStores();
  const playing = usePlayer((state) => state.playing);
  const { run, scenario, moment, clock } = shown;
  const line = run.trace[moment.lines - 1];

  useEffect(() => takeFullScreen(() => stores.player.getState().set({ presenting: false })), [stores]);
  const leave = (): void => stores.player.getState().set({ presenting: false });

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const stride = strides[key] ?? strides[key.toLowerCase()];
    const onButton = target instanceof Element && target.closest('button') !== null;
    if (stride !== undefined) go(stores, stride);
    else if (key === ' ' && !onButton) togglePlaying(stores);
    else if (key === 'F5') leave();
    else return;
    event.preventDefault();
  };

  return (
    <StudioDialog open onOpenChange={(_, { open }) => open || leave()}>
      <StudioSurface className={styles.surface} aria-label={`Presenting ${scenario.record.name}`} onKeyDown={onKeyDown}>
        <div className={styles.head}>
          <h2 className={styles.who}>{scenario.record.name}</h2>
          <Text className={styles.when}>{`Day ${dayOfRun(run.trace, moment.at, clock)}, ${clock.moment(moment.at)}`}</Text>
          <span className={styles.push} />
          <Button size="large" icon={<DismissRegular />} onClick={leave}>
            End
          </Button>
        </div>
        <div className={styles.canvas}>
          <RunCanvas shown={shown} />
        </div>
        <div className={styles.foot}>
          <div className={styles.sentence}>
            {line === undefined ? null : <LineIcon event={line.event} />}
            <span>{line?.text}</span>
          </div>
          <div className={styles.acts}>
            <Button size="large" icon={<ChevronLeftRegular />} onClick={() => void go(stores, 'previous')}>
              Back
            </Button>
            <Button size="large" icon={playing ? <PauseFilled /> : <PlayFilled />} onClick={() => togglePlaying(stores)}>
              {playing ? 'Pause' : 'Play'}
            </Button>
            <Button size="large" icon={<ChevronRightRegular />} iconPosition="after" onClick={() => void go(stores, 'next')}>
              Next
            </Button>
          </div>
        </div>
      </StudioSurface>
    </StudioDialog>
  );
}
