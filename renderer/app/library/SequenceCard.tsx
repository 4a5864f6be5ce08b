import { Badge, Checkbox, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { daysLeft } from '../../state/bin.ts';
import { useStores } from '../../state/stores.tsx';
import { timeAgo } from '../../ui/when.ts';
import { useFrame, useStudio } from '../studio.tsx';
import { openRow } from './openRow.ts';
import { Problems } from './Problems.tsx';
import { RowMenu } from './RowMenu.tsx';
import { RowName } from './RowName.tsx';
import type { LibraryRow } from './rows.ts';
import { toggleSelected } from './selection.ts';
import { Tags } from './Tags.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import { counted, titleOf } from './words.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    minWidth: 0,
  },
  selected: { border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2 },
  picture: {
    height: '170px',
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTopLeftRadius: tokens.borderRadiusLarge,
    borderTopRightRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
  },
  head: { display: 'flex', alignItems: 'center', minWidth: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0` },
  name: { flex: '1 1 auto', minWidth: 0 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: { color: tokens.colorNeutralForeground3 },
});

interface SequenceCardProps {
  readonly row: LibraryRow;
  readonly words: readonly string[];
  /** The card that is in the tab order. */
  readonly current: boolean;
}

/** One sequence of the library as a card. */
export const SequenceCard = memo(function SequenceCard({ row, words, current }: SequenceCardProps) {
  const styles = useStyles();
  const studio = useStudio();
  const { design, shelf } = row;
  const selected = useFrame((state) => state.library.selected.includes(design.id));
  const tabIndex = current ? 0 : -1;
  return (
    <li
      className={mergeClasses(styles.card, selected && styles.selected)}
      data-sequence={design.id}
      aria-current={current ? 'true' : undefined}
      onFocus={() => studio.frame.getState().setRow(design.id)}
      onDoubleClick={() => openRow(studio, row)}
    >
      <div className={styles.picture}>
        <Thumbnail sequence={design.sequence} />
      </div>
      <div className={styles.head}>
        <Checkbox
          aria-label={`Select ${titleOf(design)}`}
          tabIndex={tabIndex}
          checked={selected}
          onChange={() => toggleSelected(studio, design.id)}
        />
        <div className={styles.name}>
          <RowName row={row} words={words} tabIndex={tabIndex} />
        </div>
        <RowMenu row={row} tabIndex={tabIndex} />
      </div>
      <div className={styles.body}>
        <div className={styles.line}>
          <Text size={200}>{`${row.recordType}, ${counted(row.steps, 'step')}`}</Text>
          {shelf.deletedAt === null ? (
            <Badge appearance="tint" color={row.status === 'Finished' ? 'success' : 'informative'}>
              {row.status}
            </Badge>
          ) : null}
        </div>
        {shelf.deletedAt === null ? <Problems row={row} /> : null}
        <Tags tags={design.tags} />
        <When row={row} />
      </div>
    </li>
  );
});

function When({ row: { changedAt, shelf } }: { readonly row: LibraryRow }) {
  const styles = useStyles();
  const { now } = useStores();
  const words =
    shelf.deletedAt === null
      ? `Changed ${timeAgo(changedAt, now())}`
      : `Deleted ${timeAgo(changedAt, now())}, ${counted(daysLeft(shelf.deletedAt, now()), 'day')} left`;
  return (
    <Text size={200} className={styles.hint}>
      {words}
    </Text>
  );
}
