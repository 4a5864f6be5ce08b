import { makeStyles, Popover, PopoverSurface, tokens } from '@fluentui/react-components';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { StepContent } from '../../../shared/model/flow.ts';
import type { Sequence, Slot } from '../../../shared/model/sequence.ts';
import type { WorkPlace } from '../side/useWorkPlace.ts';
import { PickerContent } from './PickerContent.tsx';

const useStyles = makeStyles({
  surface: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    width: 'min(360px, 90vw)',
    maxHeight: 'min(480px, 80vh)',
    padding: tokens.spacingVerticalM,
  },
});

interface StepPickerProps {
  readonly sequence: Sequence;
  readonly slot: Slot;
  readonly place: RefObject<WorkPlace | null>;
  readonly onAdd: (content: StepContent, tail: 'yes' | 'no') => void;
  readonly onClose: () => void;
}

/** "Add an action or other element", beside the "+" or the line of the outline it belongs to. Escape gives the keyboard back to where it was. */
export function StepPicker({ sequence, slot, place, onAdd, onClose }: StepPickerProps) {
  const styles = useStyles();
  const [anchor, setAnchor] = useState<ReturnType<WorkPlace['anchorAt']> | null>(null);
  const cameFrom = useRef<Element | null>(null);

  useLayoutEffect(() => {
    cameFrom.current = document.activeElement;
    setAnchor(place.current?.anchorAt(slot) ?? null);
  }, [place, slot]);

  const close = (): void => {
    onClose();
    if (cameFrom.current instanceof HTMLElement && cameFrom.current.isConnected) cameFrom.current.focus({ preventScroll: true });
    else place.current?.focus();
  };

  if (anchor === null) return null;
  return (
    <Popover
      open
      trapFocus
      positioning={{ target: anchor, position: 'after', align: 'center', fallbackPositions: ['before', 'below', 'above'], offset: 8 }}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <PopoverSurface aria-label="Add a step" className={styles.surface}>
        <PickerContent sequence={sequence} slot={slot} onAdd={onAdd} />
      </PopoverSurface>
    </Popover>
  );
}
