import { Caption1, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowCircleRight16Filled } from '@fluentui/react-icons';
import { memo, useEffect, useId, useState } from 'react';
import type { History } from '../../../shared/edit/history.ts';
import { useStores } from '../../state/stores.tsx';
import { PickList } from '../../ui/PickList.tsx';
import { exactTime, timeAgo } from '../../ui/when.ts';
import { usePanelFocus } from '../bottom/usePanelFocus.ts';
import { type Place, placesOf } from './places.ts';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  mark: { flexShrink: 0, width: '16px', height: '16px', color: tokens.colorBrandForeground1 },
  label: { flex: '1 1 auto', minWidth: 0 },
  present: { fontWeight: tokens.fontWeightSemibold },
  undone: { fontStyle: 'italic', color: tokens.colorNeutralForeground3 },
  time: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

const beginning = 'The beginning';

/** Everything that was done, the latest first, to jump to. What was undone stays in it until something else is done. */
export function HistoryPanel({ history }: { readonly history: History }) {
  const styles = useStyles();
  const id = useId();
  const { design, view, now } = useStores();
  const list = usePanelFocus<HTMLDivElement>('history');
  const places = placesOf(history);
  const present = places.findIndex(({ when }) => when === 'present');
  const [active, setActive] = useState(present);
  useEffect(() => setActive(present), [present]);

  const jump = (index: number): void => {
    const place = places[index];
    if (place === undefined) return;
    design.getState().jump(place.made);
    view.getState().announce(`Now at: ${place.label ?? beginning}.`);
  };
  return (
    <div className={styles.root}>
      <PickList
        ref={list}
        id={id}
        label="History, the latest first"
        focusable
        active={Math.min(active, places.length - 1)}
        onActive={setActive}
        onPick={jump}
        items={places.map((place) => ({
          key: String(place.made),
          selected: place.when === 'present',
          content: (
            <Row
              label={place.label ?? beginning}
              when={place.when}
              time={place.at === null ? '' : timeAgo(place.at, now())}
              exact={place.at === null ? '' : exactTime(place.at)}
            />
          ),
        }))}
      />
    </div>
  );
}

interface RowProps {
  readonly label: string;
  readonly when: Place['when'];
  readonly time: string;
  readonly exact: string;
}

/** Drawn anew only when its words change: there are hundreds, and each key that is typed changes the history. */
const Row = memo(function Row({ label, when, time, exact }: RowProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <span className={styles.mark}>{when === 'present' ? <ArrowCircleRight16Filled aria-hidden /> : null}</span>
      <Text className={mergeClasses(styles.label, when === 'present' && styles.present, when === 'future' && styles.undone)}>{label}</Text>
      {when === 'past' ? null : <Caption1 className={styles.time}>{when === 'present' ? 'now here' : 'undone'}</Caption1>}
      {time === '' ? null : (
        <Caption1 className={styles.time} title={exact}>
          {time}
        </Caption1>
      )}
    </div>
  );
});
