import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { VideoRegular } from '@fluentui/react-icons';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Size } from '../../shared/picture/picture.ts';
import { Board } from './Board.tsx';
import type { Overlay } from './overlay.ts';
import { stepsNow } from './runState.ts';
import type { CanvasHandle, RunCanvasProps } from './SequenceCanvas.tsx';
import type { Cursor } from './walk.ts';

const useStyles = makeStyles({
  follow: { position: 'absolute', zIndex: 1, top: tokens.spacingVerticalM, right: tokens.spacingHorizontalM },
});

const nothing = (): void => undefined;

/** The canvas while a run is watched: the way lights up, nothing can be changed. */
export function RunBoard(props: RunCanvasProps & { readonly screen: Size }) {
  const { visited, taken, times, wish = null, jumps = false, onSelect } = props;
  const styles = useStyles();
  const [cursor, setCursor] = useState<Cursor>(null);
  const [follows, setFollows] = useState(props.follow);
  const overlay = useMemo((): Overlay => ({ mode: 'run', run: { visited, taken, times } }), [visited, taken, times]);
  const handle = useRef<CanvasHandle>(null);
  const granted = useRef(wish);
  const now = stepsNow(visited)[0];

  useLayoutEffect(() => {
    if (follows && now !== undefined) handle.current?.show(now, jumps ? 'atOnce' : 'gliding');
  }, [follows, now, jumps]);

  useLayoutEffect(() => {
    if (wish === null || wish === granted.current) return;
    granted.current = wish;
    setCursor(wish.step);
    handle.current?.show(wish.step);
    handle.current?.focus();
  }, [wish]);

  const moveTo = (next: Cursor): void => {
    setCursor(next);
    onSelect(next);
  };

  return (
    <>
      <Board
        sequence={props.sequence}
        names={props.names}
        overlay={overlay}
        cursor={cursor}
        screen={props.screen}
        label="Sequence of the run. Arrow keys walk through the steps."
        onCursor={moveTo}
        onPick={nothing}
        onOpen={nothing}
        onPress={props.onPress}
        onPan={() => setFollows(false)}
        onIntent={nothing}
        {...(props.onMenu === undefined ? {} : { onMenu: props.onMenu })}
        handle={handle}
      />
      {follows ? null : (
        <Button
          className={styles.follow}
          icon={<VideoRegular />}
          onClick={() => {
            setFollows(true);
            handle.current?.focus();
          }}
        >
          Follow
        </Button>
      )}
    </>
  );
}
