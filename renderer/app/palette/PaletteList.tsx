import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Entry } from './entries.ts';

const useStyles = makeStyles({
  list: { overflowY: 'auto', maxHeight: 'min(440px, calc(100vh - 160px))' },
  option: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    gap: `0 ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    scrollMarginBlock: tokens.spacingVerticalS,
  },
  active: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground1Selected,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
  refused: { cursor: 'not-allowed', color: tokens.colorNeutralForeground3 },
  label: { overflowWrap: 'anywhere', minWidth: 0 },
  group: { flex: '1 1 auto' },
  keys: { whiteSpace: 'nowrap' },
});

interface PaletteListProps {
  readonly id: string;
  readonly entries: readonly Entry[];
  readonly active: Entry | undefined;
  readonly idOf: (entry: Entry) => string;
  readonly onRun: (entry: Entry) => void;
  readonly onPoint: (entry: Entry) => void;
}

/** The lines of the palette. What cannot be done now is told why, and is reached by the arrow keys like the rest. */
export function PaletteList({ id, entries, active, idOf, onRun, onPoint }: PaletteListProps) {
  const styles = useStyles();
  return (
    <div id={id} role="listbox" aria-label="What was found" className={styles.list}>
      {entries.map((entry) => (
        <EntryRow key={entry.id} id={idOf(entry)} entry={entry} active={entry === active} onRun={onRun} onPoint={onPoint} />
      ))}
    </div>
  );
}

interface EntryRowProps {
  readonly id: string;
  readonly entry: Entry;
  readonly active: boolean;
  readonly onRun: (entry: Entry) => void;
  readonly onPoint: (entry: Entry) => void;
}

function EntryRow({ id, entry, active, onRun, onPoint }: EntryRowProps) {
  const styles = useStyles();
  const ref = useRef<HTMLDivElement>(null);
  const { label, group, keys, enabled, reason } = entry;

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
      aria-disabled={!enabled}
      className={mergeClasses(styles.option, !enabled && styles.refused, active && styles.active)}
      onClick={() => onRun(entry)}
      onMouseMove={() => onPoint(entry)}
    >
      <span className={styles.label}>{label}</span>
      <Caption1 className={styles.group}>{reason === null ? group : `${group}: ${reason}`}</Caption1>
      {keys === null ? null : <Caption1 className={styles.keys}>{keys}</Caption1>}
    </div>
  );
}
