import { Caption1, Input, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Choice } from './places.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minHeight: 0 },
  list: {
    height: 'min(320px, 40vh)',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXXS,
  },
  option: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    scrollMarginBlock: tokens.spacingVerticalS,
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Hover,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
  refused: { cursor: 'not-allowed', color: tokens.colorNeutralForeground3 },
  detail: { color: tokens.colorNeutralForeground2 },
  label: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  depth1: { marginInlineStart: '20px' },
  depth2: { marginInlineStart: '40px' },
  depth3: { marginInlineStart: '60px' },
  nothing: { padding: tokens.spacingVerticalM, color: tokens.colorNeutralForeground2 },
});

interface ChoiceListProps<T> {
  /** What is looked for and chosen: "Search places". */
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
}

/** A search field that commands a list, like the picker's: arrow keys move, Enter chooses; what cannot be chosen says why. */
export function ChoiceList<T>({ label, choices, onChoose }: ChoiceListProps<T>) {
  const styles = useStyles();
  const listId = useId();
  const [query, setQuery] = useState('');
  const [pointed, setPointed] = useState<string | null>(null);
  const shown = choices.filter((choice) => matches(choice, query));
  const active = shown.find(({ id }) => id === pointed) ?? shown.find(({ refused }) => refused === null) ?? shown[0];
  const optionId = (id: string): string => `${listId}-${id}`;

  const choose = (choice: Choice<T>): void => {
    if (choice.refused === null) onChoose(choice.value);
  };
  const move = (by: 1 | -1): void => {
    const at = active === undefined ? -1 : shown.indexOf(active);
    setPointed(shown[(at + by + shown.length) % shown.length]?.id ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active !== undefined) choose(active);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.root}>
      <Input
        autoFocus
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={active === undefined ? undefined : optionId(active.id)}
        autoComplete="off"
        placeholder="Search"
        contentBefore={<Search20Regular />}
        value={query}
        onChange={(_, { value }) => {
          setQuery(value.trimStart());
          setPointed(null);
        }}
        onKeyDown={onKeyDown}
      />
      {shown.length === 0 ? <Text className={styles.nothing}>Nothing here is called "{query}".</Text> : null}
      <div id={listId} role="listbox" aria-label={label} className={styles.list}>
        {shown.map((choice) => (
          <Row
            key={choice.id}
            id={optionId(choice.id)}
            choice={choice}
            active={choice.id === active?.id}
            onChoose={() => choose(choice)}
            onPoint={() => setPointed(choice.id)}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  readonly id: string;
  readonly choice: Choice<unknown>;
  readonly active: boolean;
  readonly onChoose: () => void;
  readonly onPoint: () => void;
}

function Row({ id, choice: { label, detail, depth, refused }, active, onChoose, onPoint }: RowProps) {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const indent = [undefined, styles.depth1, styles.depth2, styles.depth3][Math.min(depth, 3)];
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the search field has the focus and names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field hears the keys
    <div
      ref={ref}
      id={id}
      role="option"
      aria-selected={active}
      aria-disabled={refused !== null}
      className={mergeClasses(styles.option, indent, active && styles.active, refused !== null && styles.refused)}
      onClick={onChoose}
      onMouseMove={onPoint}
    >
      <span className={styles.label}>
        {label}
        <Caption1 className={mergeClasses(styles.detail, refused !== null && styles.refused)}>{detail}</Caption1>
      </span>
      {refused === null ? null : <Caption1>{refused}</Caption1>}
    </div>
  );
}

/** Each typed word begins a word of the line. */
function matches({ label, detail }: Choice<unknown>, query: string): boolean {
  const words = `${label} ${detail}`.toLowerCase().split(/\s+/);
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}
