import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import type { DesignId } from '../../../shared/model/ids.ts';
import { useDesign, useLibrary } from '../../state/stores.tsx';
import { closeTab, openDesign } from '../documents.ts';
import { focusScreen } from '../panes.ts';
import { useFrame, useStudio } from '../studio.tsx';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    overflowX: 'auto',
    padding: `0 ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { flexShrink: 0 },
  shown: { backgroundColor: tokens.colorNeutralBackground1 },
  words: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { maxWidth: '200px', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  close: {
    display: 'inline-flex',
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
  },
});

/** The open sequences, one tab each. Delete, a middle click or the cross closes one: no button can stand within a tab. */
export function OpenTabs() {
  const styles = useStyles();
  const studio = useStudio();
  const tabs = useFrame((state) => state.tabs);
  const entries = useLibrary((state) => state.entries);
  const active = useDesign((state) => state.document?.history.present.id ?? null);
  const strip = useRef<HTMLElement>(null);
  const keepFocus = useFocusInStrip(strip);

  useEffect(() => {
    if (active !== null) strip.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);

  if (tabs.length === 0) return null;
  const close = (id: DesignId): void => {
    keepFocus();
    closeTab(studio, id);
  };
  const onClick = (event: MouseEvent, id: DesignId): void => {
    if (event.target instanceof Element && event.target.closest('[data-closes]') !== null) close(id);
    else if (id !== active) openDesign(studio, id);
  };
  const onKeyDown = (event: KeyboardEvent, id: DesignId): void => {
    if (event.key === 'Delete') close(id);
  };
  return (
    <nav ref={strip} className={styles.strip} aria-label="Open sequences">
      <TabList size="small" reserveSelectedTabSpace={false} aria-label="Open sequences" selectedValue={active}>
        {tabs.map(({ id }) => {
          const name = entries.get(id)?.design.name || 'Untitled sequence';
          return (
            <Tab
              key={id}
              value={id}
              className={mergeClasses(styles.tab, id === active && styles.shown)}
              aria-keyshortcuts="Delete"
              onClick={(event) => onClick(event, id)}
              onAuxClick={(event) => {
                if (event.button === 1) close(id);
              }}
              onKeyDown={(event) => onKeyDown(event, id)}
            >
              <span className={styles.words}>
                <span className={styles.name} title={name}>
                  {name}
                </span>
                <span className={styles.close} data-closes aria-hidden title="Close (Delete)">
                  <DismissRegular />
                </span>
              </span>
            </Tab>
          );
        })}
      </TabList>
    </nav>
  );
}

/** When a tab that had the focus is closed, the keyboard goes to the tab that is shown now, or to the screen where none is left. */
function useFocusInStrip(strip: { readonly current: HTMLElement | null }): () => void {
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    if (document.activeElement !== document.body) return;
    const [first, shown] = ['[role="tab"]', '[aria-selected="true"]'].map((which) => strip.current?.querySelector<HTMLElement>(which));
    const tab = shown ?? first;
    if (tab) tab.focus();
    else focusScreen();
  });
  return () => {
    wanted.current = strip.current?.contains(document.activeElement) ?? false;
  };
}
