import { Button, Caption1, Input, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular, Search20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useId } from 'react';
import { useStores } from '../../state/stores.tsx';
import { PickList, pickByKey, pickItemId } from '../../ui/PickList.tsx';
import { usePanelFocus } from '../bottom/usePanelFocus.ts';
import type { Finding } from './finding.ts';
import { goToHit, showHit } from './goToHit.ts';
import { HitRow } from './HitRow.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', boxSizing: 'border-box' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  field: { flex: '0 1 360px', minWidth: '160px' },
  count: { color: tokens.colorNeutralForeground2 },
  list: { flex: '1 1 auto', minHeight: 0, overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  more: { padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

/** So many hits are in the list at once; the arrow keys reach the others. */
const SHOWN = 100;

interface FindPanelProps {
  readonly finding: Finding;
  /** Closes the panel and puts the keyboard into the canvas. */
  readonly onClose: () => void;
}

/** A search field over everything that the sequence says, with its hits below. Enter goes to a hit and keeps the keyboard in the field. */
export function FindPanel({ finding: { query, hits, hit }, onClose }: FindPanelProps) {
  const styles = useStyles();
  const id = useId();
  const stores = useStores();
  const field = usePanelFocus<HTMLInputElement>('find');
  const { setFind } = stores.view.getState();
  const from = Math.max(0, Math.min(hit - SHOWN / 2, hits.length - SHOWN));
  const shown = hits.slice(from, from + SHOWN);

  const pick = (index: number): void => {
    const found = hits[index];
    if (found !== undefined) showHit(stores, found, index);
  };
  const picking = {
    active: hit,
    onActive: (index: number) => setFind({ query, hit: index }),
    onPick: pick,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && hit === -1) pick(0);
    else if (!pickByKey(event, hits.length, picking)) return;
    event.preventDefault();
  };
  const label =
    query.trim() === '' ? '' : hits.length === 0 ? 'Nothing is found.' : `${hit === -1 ? '' : `${hit + 1} of `}${hits.length} found`;

  return (
    <div className={styles.root}>
      <div className={styles.bar}>
        <Input
          input={{ ref: field }}
          className={styles.field}
          role="combobox"
          aria-label="Find in this sequence"
          aria-expanded={hits.length > 0}
          aria-controls={id}
          aria-activedescendant={hit === -1 ? undefined : pickItemId(id, hit - from)}
          autoComplete="off"
          placeholder="Titles, descriptions, scripts, templates…"
          contentBefore={<Search20Regular />}
          value={query}
          onChange={(_, { value }) => setFind({ query: value, hit: -1 })}
          onKeyDown={onKeyDown}
        />
        <Tooltip content="Previous hit (Shift+F3)" relationship="label">
          <Button
            appearance="subtle"
            icon={<ChevronUp20Regular />}
            disabledFocusable={hits.length === 0}
            onClick={() => goToHit(stores, -1)}
          />
        </Tooltip>
        <Tooltip content="Next hit (F3)" relationship="label">
          <Button
            appearance="subtle"
            icon={<ChevronDown20Regular />}
            disabledFocusable={hits.length === 0}
            onClick={() => goToHit(stores, 1)}
          />
        </Tooltip>
        <Caption1 className={styles.count} role="status">
          {label}
        </Caption1>
      </div>
      <div className={styles.list}>
        <PickList
          id={id}
          label="Hits"
          active={hit === -1 ? -1 : hit - from}
          onActive={(index) => picking.onActive(from + index)}
          onPick={(index) => pick(from + index)}
          items={shown.map((found, index) => ({
            key: String(from + index),
            selected: from + index === hit,
            content: <HitRow hit={found} />,
          }))}
        />
        {hits.length > shown.length ? (
          <Text block size={200} className={styles.more}>{`${hits.length - shown.length} more: the arrow keys or F3 lead to them.`}</Text>
        ) : null}
      </div>
    </div>
  );
}
