import { Caption1, Caption1Strong, makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { type Ref, useId, useImperativeHandle, useRef, useState } from 'react';
import type { StepContent } from '../../../shared/model/flow.ts';
import type { PickerEntry } from '../../../shared/model/picker.ts';
import { existingStep, type Sequence, type Slot, stepIn } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import type { Grab, Press } from '../../canvas/drag/load.ts';
import { slotInWords } from '../../canvas/labels.ts';
import type { Cursor } from '../../canvas/walk.ts';
import { useStores } from '../../state/stores.tsx';
import { type OfferGroup, offersFor } from '../picker/offers.ts';
import { type Tail, TailField } from '../structure/TailField.tsx';
import { takeNew } from '../structure/taking.ts';
import { AddButton } from './AddButton.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  where: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, overflowWrap: 'anywhere' },
  tail: { margin: `0 ${tokens.spacingHorizontalS}` },
  heading: { display: 'block', margin: 0, padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}` },
});

export interface AddTabHandle {
  readonly focus: () => void;
}

interface AddTabProps {
  readonly sequence: Sequence;
  readonly selected: Cursor;
  /** Where it adds; `null` where nothing can follow what is selected. */
  readonly slot: Slot | null;
  readonly onAdd: (slot: Slot, content: StepContent, tail: Tail) => void;
  readonly onGrab: Grab;
  readonly ref: Ref<AddTabHandle>;
}

/** Everything that "+" offers, always in sight: one press adds it after what is selected, and it can be dragged to any place on the canvas. */
export function AddTab({ sequence, selected, slot, onAdd, onGrab, ref }: AddTabProps) {
  const styles = useStyles();
  const stores = useStores();
  const list = useRef<HTMLDivElement>(null);
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const [tail, setTail] = useState<Tail>('yes');

  useImperativeHandle(ref, () => ({ focus: () => list.current?.querySelector('button')?.focus() }));

  const follower = slot === null ? null : stepIn(sequence, slot);
  const refused = slot === null && selected !== null ? `Nothing can follow ${titleOf(existingStep(sequence, selected))}.` : null;
  const grab = (press: Press, entry: PickerEntry): void =>
    onGrab(
      press,
      takeNew(stores, entry, tail, (at, chosen) => onAdd(at, entry.content, chosen)),
    );
  return (
    <div className={styles.root}>
      <Text className={styles.where}>{slot === null ? refused : `Adds ${slotInWords(sequence, slot)}`}</Text>
      {follower === null ? null : (
        <TailField sequence={sequence} follower={follower} tail={tail} onChange={setTail} className={styles.tail} />
      )}
      <div ref={list} {...arrows}>
        {offersFor(sequence, slot ?? { kind: 'start' }, '').map((group) => (
          <Group
            key={group.group}
            group={group}
            refused={refused}
            onAdd={(content) => slot !== null && onAdd(slot, content, tail)}
            onGrab={grab}
          />
        ))}
      </div>
      <Caption1 className={styles.where}>Arrow keys move through the list, Enter adds. Or drag to a place on the canvas.</Caption1>
    </div>
  );
}

interface GroupProps {
  readonly group: OfferGroup;
  /** Why nothing at all can be added. */
  readonly refused: string | null;
  readonly onAdd: (content: StepContent) => void;
  readonly onGrab: (press: Press, entry: PickerEntry) => void;
}

function Group({ group: { group, offers }, refused, onAdd, onGrab }: GroupProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons
    <div role="group" aria-labelledby={heading}>
      <Caption1Strong as="h3" id={heading} className={styles.heading}>
        {group}
      </Caption1Strong>
      {offers.map((offer) => (
        <AddButton key={offer.entry.id} entry={offer.entry} refused={refused ?? offer.refused} onAdd={onAdd} onGrab={onGrab} />
      ))}
    </div>
  );
}
