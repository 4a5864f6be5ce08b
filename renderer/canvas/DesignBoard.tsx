import { useMemo } from 'react';
import type { Size } from '../../shared/picture/picture.ts';
import { Board } from './Board.tsx';
import { folded } from './folding.ts';
import type { Intent } from './keys.ts';
import type { Overlay } from './overlay.ts';
import type { DesignCanvasProps } from './SequenceCanvas.tsx';
import { slotAfter, slotBefore } from './walk.ts';

/** The canvas while a sequence is built. */
export function DesignBoard(props: DesignCanvasProps & { readonly screen: Size }) {
  const { issues, selected, days, found, untried, several, dimmed, going, closed } = props;
  const { sequence, hidden } = useMemo(() => folded(props.sequence, closed ?? []), [props.sequence, closed]);
  const overlay = useMemo(
    (): Overlay => ({ mode: 'design', issues, days, found, untried, several, dimmed, going, hidden }),
    [issues, days, found, untried, several, dimmed, going, hidden],
  );
  const cursor = selected !== null && selected in sequence.steps ? selected : null;

  const act = (intent: Intent): void => {
    if (intent.kind === 'inspect') props.onInspect(intent.field);
    if (intent.kind === 'delete' && cursor !== null) props.onDelete(cursor);
    if (intent.kind === 'outwards') props.onSelect(several === undefined ? null : cursor, 'alone');
    if (intent.kind === 'addBefore') props.onPick(slotBefore(sequence, cursor));
    if (intent.kind === 'addOnNo') props.onAddOnNo();
    if (intent.kind !== 'add' && intent.kind !== 'quickAdd') return;
    const slot = slotAfter(sequence, cursor);
    if (slot === null) {
      if (cursor !== null) props.onNothingFollows(cursor);
    } else if (intent.kind === 'add') props.onPick(slot);
    else props.onQuickAdd(slot, intent.what);
  };

  return (
    <Board
      sequence={sequence}
      names={props.names}
      overlay={overlay}
      cursor={cursor}
      screen={props.screen}
      opensAt={props.opensAt}
      onLeave={props.onLeave}
      label="Sequence. Arrow keys walk through the steps, A adds one, Enter opens its fields."
      onCursor={(step, how = 'alone') => props.onSelect(step, how)}
      {...(props.onUnfold === undefined ? {} : { onUnfold: props.onUnfold })}
      onPick={props.onPick}
      onOpen={() => props.onInspect('title')}
      onIntent={act}
      onMenu={props.onMenu}
      onTakeUp={props.onTakeUp}
      handle={props.ref}
    />
  );
}
