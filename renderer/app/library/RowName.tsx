import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { PinFilled } from '@fluentui/react-icons';
import { useCatalog } from '../../state/stores.tsx';
import { HiddenText } from '../../ui/HiddenText.tsx';
import { useFrame, useStudio } from '../studio.tsx';
import { openRow } from './openRow.ts';
import { RenameField } from './RenameField.tsx';
import type { LibraryRow } from './rows.ts';
import { hitIn } from './search.ts';
import { titleOf } from './words.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', minWidth: 0, overflow: 'hidden' },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  pin: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  hit: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

interface RowNameProps {
  readonly row: LibraryRow;
  /** What is searched; where the name alone has it, nothing is said. */
  readonly words: readonly string[];
  readonly tabIndex: 0 | -1;
}

/** The name of a sequence, which opens it, and where in it the search found something. */
export function RowName({ row, words, tabIndex }: RowNameProps) {
  const styles = useStyles();
  const studio = useStudio();
  const catalog = useCatalog();
  const renaming = useFrame((state) => state.library.renaming === row.design.id);
  const hit = words.length === 0 ? null : hitIn(row.design, catalog, words);
  if (renaming) return <RenameField key={row.design.id} design={row.design} />;
  return (
    <div className={styles.root}>
      <span className={styles.line}>
        <Link as="button" className={styles.name} tabIndex={tabIndex} onClick={() => openRow(studio, row)}>
          {titleOf(row.design)}
        </Link>
        {row.shelf.pinned ? (
          <span className={styles.pin}>
            <PinFilled aria-hidden />
            <HiddenText text="Pinned" />
          </span>
        ) : null}
      </span>
      {hit === null ? null : <span className={styles.hit} title={hit.text}>{`${hit.place}: ${hit.text}`}</span>}
    </div>
  );
}
