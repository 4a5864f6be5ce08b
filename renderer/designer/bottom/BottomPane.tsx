import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactNode, type RefObject, useId } from 'react';
import { useStores, useView } from '../../state/stores.tsx';
import { type BottomPanel, bottomPanels } from '../../state/viewStore.ts';
import { usePanelFocus } from './usePanelFocus.ts';

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: 0,
  },
  strip: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  close: { marginInlineStart: 'auto' },
  heading: { margin: 0, fontSize: 'inherit' },
  toggle: { gap: tokens.spacingHorizontalS, minWidth: 0, borderRadius: 0, borderBottom: `2px solid transparent` },
  open: { borderBottomColor: tokens.colorCompoundBrandStroke },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  panel: {
    height: 'min(220px, 35vh)',
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** One of the panels: what stands beside its name, and what it shows while it is open. */
export interface BottomPanelParts {
  readonly count: string;
  readonly content: () => ReactNode;
}

const names: Readonly<Record<BottomPanel, string>> = {
  problems: 'Problems',
  history: 'History',
  versions: 'Versions',
  find: 'Find',
  changes: 'Changes',
  scenarios: 'Scenarios',
};

interface BottomPaneProps {
  readonly panels: Readonly<Record<BottomPanel, BottomPanelParts>>;
  /** Escape, and closing: the keyboard goes back to the canvas. */
  readonly onLeave: () => void;
}

/** The area below the canvas: one panel at a time, or none. Its buttons open a panel and close it again. */
export function BottomPane({ panels, onLeave }: BottomPaneProps) {
  const styles = useStyles();
  const id = useId();
  const open = useView((state) => state.bottom);
  const { showBottom } = useStores().view.getState();
  const problems = usePanelFocus<HTMLDivElement>('problems');
  const versions = usePanelFocus<HTMLDivElement>('versions');
  const scenarios = usePanelFocus<HTMLDivElement>('scenarios');
  const focused: Partial<Record<BottomPanel, RefObject<HTMLDivElement | null>>> = { problems, versions, scenarios };
  const close = (): void => {
    onLeave();
    showBottom(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <section aria-label="Problems, history, versions, find, changes and scenarios" className={styles.root} onKeyDown={onKeyDown}>
      <div className={styles.strip}>
        {bottomPanels.map((panel) => (
          <h2 key={panel} className={styles.heading}>
            <Button
              appearance="subtle"
              size="small"
              className={mergeClasses(styles.toggle, panel === open && styles.open)}
              aria-expanded={panel === open}
              aria-controls={panel === open ? id : undefined}
              onClick={() => showBottom(panel === open ? null : panel)}
            >
              {names[panel]}
              {panels[panel].count === '' ? null : <span className={styles.count}>{panels[panel].count}</span>}
            </Button>
          </h2>
        ))}
        {open === null ? null : (
          <Tooltip content="Close the panel" relationship="label">
            <Button appearance="subtle" size="small" className={styles.close} icon={<ChevronDown20Regular />} onClick={close} />
          </Tooltip>
        )}
      </div>
      {open === null ? null : (
        <div ref={focused[open]} id={id} tabIndex={-1} className={styles.panel}>
          {panels[open].content()}
        </div>
      )}
    </section>
  );
}
