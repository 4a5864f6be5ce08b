import { Field, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, SubtractCircleRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Reason } from '../../shared/model/attempt.ts';
import type { Exercise } from '../../shared/model/exercise.ts';
import { partOrder, partWords } from './results/table.ts';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalM },
  choice: { maxWidth: '320px' },
  title: { margin: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  reason: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto', alignItems: 'start', gap: tokens.spacingHorizontalS },
  words: { overflowWrap: 'anywhere' },
  points: { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  icon: { fontSize: '20px', lineHeight: 1 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  partly: { color: tokens.colorStatusWarningForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

/** Every point of a score with its reason, part by part; all of them, or only where points were lost. */
export function Reasons({ exercise, reasons }: { readonly exercise: Exercise; readonly reasons: readonly Reason[] }) {
  const styles = useStyles();
  const [shown, setShown] = useState('lost');
  const wanted = reasons.filter(({ points, of, lead }) => shown === 'all' || shown === lead || (shown === 'lost' && points < of));
  return (
    <div className={styles.stack}>
      <Field label="Show" className={styles.choice}>
        <Select value={shown} onChange={(_, { value }) => setShown(value)}>
          <option value="lost">Where points were lost</option>
          <option value="all">Everything</option>
          {exercise.leads.map(({ id, record }) => (
            <option key={id} value={id}>
              {record.name}
            </option>
          ))}
        </Select>
      </Field>
      {wanted.length === 0 ? <Text>{reasons.length === 0 ? 'Nothing came up that could be judged.' : 'No points were lost.'}</Text> : null}
      {partOrder.map((part) => (
        <Part key={part} title={partWords[part]} reasons={wanted.filter((reason) => reason.part === part)} />
      ))}
    </div>
  );
}

function Part({ title, reasons }: { readonly title: string; readonly reasons: readonly Reason[] }) {
  const styles = useStyles();
  const heading = useId();
  if (reasons.length === 0) return null;
  return (
    <div>
      <Text as="h3" id={heading} block weight="semibold" className={styles.title}>
        {title}
      </Text>
      <ul className={styles.list} aria-labelledby={heading}>
        {reasons.map((reason, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two reasons can say the same, and none of them ever moves
          <li key={index} className={styles.reason}>
            <Mark reason={reason} />
            <span className={styles.words}>{reason.text}</span>
            <span className={styles.points}>{reason.of === 0 ? `${reason.points}` : `${reason.points} of ${reason.of}`}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Mark({ reason: { points, of } }: { readonly reason: Reason }) {
  const styles = useStyles();
  if (of > 0 && points === of) return <CheckmarkCircleRegular className={mergeClasses(styles.icon, styles.good)} aria-hidden />;
  if (points > 0) return <SubtractCircleRegular className={mergeClasses(styles.icon, styles.partly)} aria-hidden />;
  return <ErrorCircleRegular className={mergeClasses(styles.icon, styles.bad)} aria-hidden />;
}
