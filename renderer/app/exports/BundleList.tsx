import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { Design } from '../../../shared/model/design.ts';
import { itemInWords } from '../catalog/MissingPane.tsx';
import type { BundleContents } from './bundle.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', gap: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  icon: { flexShrink: 0, marginTop: '2px' },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

const SHOWN = 5;

/** The first few of many, and how many more there are. */
const few = (words: readonly string[]): string =>
  words.length <= SHOWN ? words.join(', ') : `${words.slice(0, SHOWN).join(', ')} and ${words.length - SHOWN} more`;

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

interface BundleListProps {
  readonly contents: BundleContents;
  /** Opens a design that has errors. */
  readonly goTo: (design: Design) => void;
}

/** What a bundle would hold and what it would lack, before it is written. */
export function BundleList({ contents, goTo }: BundleListProps) {
  const styles = useStyles();
  const { chosen, advancedTo, withErrors, missingSequences, missingItems } = contents;
  return (
    <ul className={styles.list} aria-label="What goes into the bundle">
      <Line icon={<CheckmarkCircleRegular className={styles.fine} />}>
        {`${counted(chosen.length, 'sequence')}: ${few(chosen.map(({ name }) => name))}`}
      </Line>
      {advancedTo.length === 0 ? null : (
        <Line
          icon={<InfoRegular className={styles.info} />}
        >{`Along with them, because they are advanced to: ${few(advancedTo.map(({ name }) => name))}`}</Line>
      )}
      {withErrors.map(({ design, errors }) => (
        <Line key={design.id} icon={<ErrorCircleRegular className={styles.error} />}>
          <Link as="button" type="button" inline onClick={() => goTo(design)}>
            {design.name}
          </Link>
          {` has ${counted(errors, 'error')} and can go only as a draft.`}
        </Line>
      ))}
      {missingSequences.length === 0 ? null : (
        <Line icon={<WarningRegular className={styles.warning} />}>
          {`${counted(missingSequences.length, 'sequence')} that is advanced to is not in the library and will be missing.`}
        </Line>
      )}
      {missingItems.length === 0 ? null : (
        <Line
          icon={<WarningRegular className={styles.warning} />}
        >{`Not in the catalog, and so missing: ${few(missingItems.map(itemInWords))}`}</Line>
      )}
    </ul>
  );
}

function Line({ icon, children }: { readonly icon: ReactElement; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Text>{children}</Text>
    </li>
  );
}
