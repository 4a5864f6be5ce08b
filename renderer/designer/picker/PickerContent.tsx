import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowTurnDownRightRegular, Search20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { StepContent } from '../../../shared/model/flow.ts';
import { type Sequence, type Slot, stepIn } from '../../../shared/model/sequence.ts';
import { useStores } from '../../state/stores.tsx';
import { type Tail, TailField } from '../structure/TailField.tsx';
import { firstAllowed, type Offer, offersFor } from './offers.ts';
import { PickerList } from './PickerList.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: 0 },
  elsewhere: { flexShrink: 0 },
  nothing: { padding: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

interface PickerContentProps {
  readonly sequence: Sequence;
  readonly slot: Slot;
  readonly onAdd: (content: StepContent, tail: Tail) => void;
}

/** A search field that commands a list: the focus stays in the field, arrow keys move through the list, Enter adds. */
export function PickerContent({ sequence, slot, onAdd }: PickerContentProps) {
  const styles = useStyles();
  const { view } = useStores();
  const listId = useId();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [tail, setTail] = useState<Tail>('yes');

  // At once, not when the kit comes to it: the first letters may follow the click directly.
  useLayoutEffect(() => search.current?.focus({ preventScroll: true }), []);

  const follower = stepIn(sequence, slot);
  const groups = offersFor(sequence, slot, query);
  const offers = groups.flatMap((group) => group.offers);
  const active = offers.find(({ entry }) => entry.id === chosen) ?? firstAllowed(groups);
  const idOf = (offer: Offer): string => `${listId}-${offer.entry.id}`;

  const continueElsewhere = (from: Extract<Slot, { kind: 'exit' }>): void => {
    view.getState().pick(null);
    view.getState().ask({ kind: 'continueAt', step: from.step, slot: from });
  };
  const add = (offer: Offer): void => {
    if (offer.refused === null) onAdd(offer.entry.content, tail);
    else view.getState().announce(offer.refused);
  };
  const move = (by: 1 | -1): void => {
    const at = active === undefined ? -1 : offers.indexOf(active);
    setChosen(offers[(at + by + offers.length) % offers.length]?.entry.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active !== undefined) add(active);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.root}>
      <Input
        input={{ ref: search }}
        role="combobox"
        aria-label="Search steps, conditions and commands"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={active === undefined ? undefined : idOf(active)}
        autoComplete="off"
        placeholder="Search"
        contentBefore={<Search20Regular />}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value.trimStart());
          setChosen(null);
        }}
        onKeyDown={onKeyDown}
      />
      {offers.length === 0 ? <Text className={styles.nothing}>Nothing is called "{query}".</Text> : null}
      <PickerList id={listId} groups={groups} active={active} idOf={idOf} onAdd={add} onPoint={(offer) => setChosen(offer.entry.id)} />
      {follower === null ? null : <TailField sequence={sequence} follower={follower} tail={tail} onChange={setTail} />}
      {follower === null && slot.kind === 'exit' ? (
        <Button className={styles.elsewhere} icon={<ArrowTurnDownRightRegular />} onClick={() => continueElsewhere(slot)}>
          Continue at another step…
        </Button>
      ) : null}
    </div>
  );
}
