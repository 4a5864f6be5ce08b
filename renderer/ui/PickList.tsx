import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, type Ref, useEffect, useRef } from 'react';

const useStyles = makeStyles({
  list: {
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  item: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThin})`,
  },
});

export interface PickItem {
  readonly key: string;
  /** Whether it is the one that holds now, not only the one that the arrow keys are on. */
  readonly selected: boolean;
  readonly content: ReactNode;
}

/** What the keys of a list need to know. */
interface Picking {
  /** Which item the arrow keys are on; -1 for none. */
  readonly active: number;
  readonly onActive: (index: number) => void;
  readonly onPick: (index: number) => void;
}

interface PickListProps extends Picking {
  readonly id: string;
  readonly label: string;
  readonly items: readonly PickItem[];
  /** The list is a tab stop itself; otherwise a search field has the focus and passes the keys on. */
  readonly focusable?: boolean;
  readonly ref?: Ref<HTMLDivElement>;
}

/** The id of an item, for the field that names the active one. */
export const pickItemId = (list: string, index: number): string => `${list}-${index}`;

/** What a key does to a list of so many items: arrow keys move, Enter picks. Answers whether the key was for the list. */
export function pickByKey({ key }: Pick<KeyboardEvent, 'key'>, count: number, { active, onActive, onPick }: Picking): boolean {
  if (count === 0) return false;
  if (key === 'ArrowDown') onActive(Math.min(active + 1, count - 1));
  else if (key === 'ArrowUp') onActive(active === -1 ? count - 1 : Math.max(active - 1, 0));
  else if (key === 'Enter' && active !== -1) onPick(active);
  else return false;
  return true;
}

/** A list to pick from by click or by Enter. It is one tab stop, however long it is. */
export function PickList(props: PickListProps) {
  const { id, label, items, active, onPick, focusable = false, ref } = props;
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Home') props.onActive(0);
    else if (event.key === 'End') props.onActive(items.length - 1);
    else if (event.key === ' ' && active !== -1) onPick(active);
    else if (!pickByKey(event, items.length, props)) return;
    event.preventDefault();
  };
  return (
    <div
      ref={ref}
      id={id}
      role="listbox"
      aria-label={label}
      className={styles.list}
      {...(focusable
        ? { tabIndex: 0, 'aria-activedescendant': active === -1 ? undefined : pickItemId(id, active), onKeyDown }
        : { tabIndex: -1 })}
    >
      {items.map((item, index) => (
        <Item key={item.key} id={pickItemId(id, index)} item={item} isActive={index === active} onPick={() => onPick(index)} />
      ))}
    </div>
  );
}

interface ItemProps {
  readonly id: string;
  readonly item: PickItem;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

function Item({ id, item: { selected, content }, isActive, onPick }: ItemProps) {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the list or its search field has the focus and names the active item
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list or its search field hears the keys
    <div
      ref={ref}
      id={id}
      role="option"
      aria-selected={selected}
      className={mergeClasses(styles.item, isActive && styles.active)}
      onClick={onPick}
    >
      {content}
    </div>
  );
}
