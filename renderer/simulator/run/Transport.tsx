import { Button, Checkbox, makeStyles, Select, Tooltip, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular, ChevronRightRegular, NextRegular, PauseFilled, PlayFilled, PreviousRegular } from '@fluentui/react-icons';
import { memo, type ReactElement } from 'react';
import { situationAt } from '../../../shared/engine/situation.ts';
import { speeds } from '../../state/playerStore.ts';
import { usePlayer, useRun, useStores } from '../../state/stores.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { go, type Stride, strideFrom } from './playing.ts';
import { togglePlaying } from './usePlaying.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  push: { flex: '1 1 auto' },
  speed: { minWidth: '72px' },
  pausing: { marginInlineStart: 'auto', fontSize: tokens.fontSizeBase200, '& label': { fontSize: tokens.fontSizeBase200 } },
});

const strides: readonly Stride[] = ['start', 'previous', 'next', 'decision', 'branch', 'hour', 'day', 'end'];

/** Moves the playhead: step by step, by time, to the next decision or branch, to the end; or plays. */
export const Transport = memo(function Transport() {
  const styles = useStyles();
  const stores = useStores();
  const next = useKeptFocus();
  const playing = usePlayer((state) => state.playing);
  // One text, so that nothing is drawn anew while the same strides can be made.
  const possible = useRun(() => strides.filter((stride) => strideFrom(stores, stride) !== null).join());
  const can = (stride: Stride): boolean => possible.split(',').includes(stride);
  /** Whether the seller has something to do: then the next line is what happens if they do nothing. */
  const waiting = useRun(({ run, playhead }) => run !== null && situationAt(run, playhead).open.length > 0);
  const stride = (to: Stride) => ({ disabledFocusable: !can(to), onClick: () => void go(stores, to) });
  return (
    <>
      <div className={styles.row}>
        <IconButton hint="Back to the start (Home)" icon={<PreviousRegular />} {...stride('start')} />
        <IconButton hint="Previous event (,)" icon={<ChevronLeftRegular />} {...stride('previous')} />
        <IconButton
          hint={playing ? 'Pause (Space)' : 'Play (Space)'}
          icon={playing ? <PauseFilled /> : <PlayFilled />}
          disabledFocusable={false}
          onClick={() => togglePlaying(stores)}
        />
        <Tooltip content="Next event (.)" relationship="description">
          <Button
            id={next}
            appearance={waiting ? 'secondary' : 'primary'}
            icon={<ChevronRightRegular />}
            iconPosition="after"
            {...stride('next')}
          >
            {waiting ? 'Let time pass' : 'Next'}
          </Button>
        </Tooltip>
        <IconButton hint="To the end (End)" icon={<NextRegular />} {...stride('end')} />
        <span className={styles.push} />
        <Speed />
      </div>
      <div className={styles.row}>
        <WordButton words="Next decision" hint="Until the seller or the customer is asked (N)" {...stride('decision')} />
        <WordButton words="Until a branch" hint="Until a condition was judged (B)" {...stride('branch')} />
        <WordButton words="+1 hour" hint="Let an hour pass (H)" {...stride('hour')} />
        <WordButton words="+1 day" hint="Let a day pass (D)" {...stride('day')} />
        <Pausing />
      </div>
    </>
  );
});

function Speed() {
  const styles = useStyles();
  const { player } = useStores();
  const speed = usePlayer((state) => state.speed);
  return (
    <Select
      size="small"
      className={styles.speed}
      aria-label="Speed"
      value={speed}
      onChange={(_, { value }) => player.getState().set({ speed: speeds.find((one) => String(one) === value) ?? 1 })}
    >
      {speeds.map((one) => (
        <option key={one} value={one}>{`${one}×`}</option>
      ))}
    </Select>
  );
}

function Pausing() {
  const styles = useStyles();
  const { player } = useStores();
  const pauses = usePlayer((state) => state.pauseOnBranches);
  return (
    <Checkbox
      className={styles.pausing}
      label="Pause on branches"
      checked={pauses}
      onChange={(_, { checked }) => player.getState().set({ pauseOnBranches: checked === true })}
    />
  );
}

interface StrideButtonProps {
  readonly hint: string;
  readonly disabledFocusable: boolean;
  readonly onClick: () => void;
}

const IconButton = ({ hint, ...button }: StrideButtonProps & { readonly icon: ReactElement }) => (
  <Tooltip content={hint} relationship="label">
    <Button appearance="subtle" {...button} />
  </Tooltip>
);

const WordButton = ({ words, hint, ...button }: StrideButtonProps & { readonly words: string }) => (
  <Tooltip content={hint} relationship="description">
    <Button size="small" {...button}>
      {words}
    </Button>
  </Tooltip>
);
