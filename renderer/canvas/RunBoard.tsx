import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Size } from '../../shared/picture/picture.ts';
import { Board } from './Board.tsx';
import type { Overlay } from './flow.ts';
import { stepsNow } from './runState.ts';
import type { CanvasHandle, RunCanvasProps } from './SequenceCanvas.tsx';
import type { Cursor } from './walk.ts';

const nothing = (): void => undefined;

/** The canvas while a run is watched: the way lights up, nothing can be changed. */
export function RunBoard(props: RunCanvasProps & { readonly screen: Size }) {
  const { visited, taken, follow, onSelect } = props;
  const [cursor, setCursor] = useState<Cursor>(null);
  const overlay = useMemo((): Overlay => ({ mode: 'run', run: { visited, taken } }), [visited, taken]);
  const handle = useRef<CanvasHandle>(null);
  const now = stepsNow(visited)[0];

  useLayoutEffect(() => {
    if (follow && now !== undefined) handle.current?.show(now);
  }, [follow, now]);

  const moveTo = (next: Cursor): void => {
    setCursor(next);
    onSelect(next);
  };

  return (
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
      onIntent={nothing}
      {...(props.onMenu === undefined ? {} : { onMenu: props.onMenu })}
      handle={handle}
    />
  );
}
