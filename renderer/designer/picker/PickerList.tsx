import { Caption1, Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { StepIcon } from '../../canvas/StepIcon.tsx';
import type { Offer, OfferGroup } from './offers.ts';

const useStyles = makeStyles({
  list: { overflowY: 'auto', minHeight: 0, flex: '1 1 auto' },
  heading: { display: 'block', padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}` },
  option: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    scrollMarginBlock: tokens.spacingVerticalS,
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    color: tokens.colorNeutralForeground1Hover,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
  refused: { cursor: 'not-allowed', color: tokens.colorNeutralForeground3 },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

interface PickerListProps {
  readonly id: string;
  readonly groups: readonly OfferGroup[];
  readonly active: Offer | undefined;
  readonly idOf: (offer: Offer) => string;
  readonly onAdd: (offer: Offer) => void;
  readonly onPoint: (offer: Offer) => void;
}

/** The offers by group. What cannot stand here is told why, and is reached by the arrow keys like the rest. */
export function PickerList({ id, groups, active, idOf, onAdd, onPoint }: PickerListProps) {
  const styles = useStyles();
  return (
    <div id={id} role="listbox" aria-label="What can be added" className={styles.list}>
      {groups.map(({ group, offers }) => (
        <Group key={group} name={group}>
          {offers.map((offer) => (
            <OptionRow
              key={offer.entry.id}
              id={idOf(offer)}
              offer={offer}
              active={offer.entry.id === active?.entry.id}
              onAdd={onAdd}
              onPoint={onPoint}
            />
          ))}
        </Group>
      ))}
    </div>
  );
}

function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options within a listbox has no element of its own
    <div role="group" aria-labelledby={heading}>
      <Caption1Strong id={heading} className={styles.heading}>
        {name}
      </Caption1Strong>
      {children}
    </div>
  );
}

interface OptionRowProps {
  readonly id: string;
  readonly offer: Offer;
  readonly active: boolean;
  readonly onAdd: (offer: Offer) => void;
  readonly onPoint: (offer: Offer) => void;
}

function OptionRow({ id, offer, active, onAdd, onPoint }: OptionRowProps) {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  const { entry, refused } = offer;

  useEffect(() => {
    if (active) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the search field has the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field hears the keys
    <div
      ref={ref}
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={refused !== null}
      className={mergeClasses(styles.option, refused !== null && styles.refused, active && styles.active)}
      onClick={() => onAdd(offer)}
      onMouseMove={() => onPoint(offer)}
    >
      <StepIcon kind={entry.content.kind} size="small" />
      <span className={styles.words}>
        {entry.label}
        {refused === null ? null : <Caption1>{refused}</Caption1>}
      </span>
    </div>
  );
}
