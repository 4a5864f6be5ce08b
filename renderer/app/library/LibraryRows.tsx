import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useLibrary, useStores } from '../../state/stores.tsx';
import { useFrame } from '../studio.tsx';
import { LibraryCards } from './LibraryCards.tsx';
import { LibraryTable } from './LibraryTable.tsx';
import type { LibraryRow } from './rows.ts';

/** So many are drawn until the person asks for more. */
const PAGE = 40;
/** The height of the lowest row, in pixels. */
const LOWEST = 44;

/** So many a screen shows at the most: the search answers each key with no more, because drawing is what costs. */
const onScreen = (): number => Math.min(PAGE, Math.ceil(window.innerHeight / LOWEST));

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
  },
  more: { alignSelf: 'center' },
});

interface LibraryRowsProps {
  readonly rows: readonly LibraryRow[];
  readonly words: readonly string[];
}

/** The sequences that were found, as a list or as cards. */
export function LibraryRows({ rows, words }: LibraryRowsProps) {
  const styles = useStyles();
  const { library } = useStores();
  const { layout, sorting } = useLibrary((state) => state.view);
  const place = useFrame((state) => state.library.place);
  const [more, setMore] = useState({ words, limit: PAGE });
  // Another search begins at the top again.
  const limit = more.words === words ? more.limit : words.length === 0 ? PAGE : onScreen();
  const drawn = useMemo(() => rows.slice(0, limit), [rows, limit]);
  return (
    <>
      {layout === 'cards' ? (
        <LibraryCards rows={drawn} words={words} />
      ) : (
        <div className={styles.card}>
          <LibraryTable
            place={place}
            rows={drawn}
            words={words}
            sorting={sorting}
            onSort={(next) => library.getState().look({ sorting: next })}
          />
        </div>
      )}
      {rows.length > limit ? (
        <Button className={styles.more} onClick={() => setMore({ words, limit: limit + PAGE })}>
          {`Show more (${rows.length - limit} left)`}
        </Button>
      ) : null}
    </>
  );
}
