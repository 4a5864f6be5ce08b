import { makeStyles, tokens } from '@fluentui/react-components';
import type { LibraryRow } from './rows.ts';
import { SequenceCard } from './SequenceCard.tsx';
import { useRowKeys } from './useRowKeys.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(260px, 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
});

/** Sequences as cards with a drawing of each. */
export function LibraryCards({ rows, words }: { readonly rows: readonly LibraryRow[]; readonly words: readonly string[] }) {
  const styles = useStyles();
  const { frame, at, onKeyDown } = useRowKeys(rows, () => columnsIn(frame.current));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the cards in it come through here.
    <div ref={frame} onKeyDown={onKeyDown}>
      <ul className={styles.list} aria-label="Sequences">
        {rows.map((row, index) => (
          <SequenceCard key={row.design.id} row={row} words={words} current={index === at} />
        ))}
      </ul>
    </div>
  );
}

/** How many cards stand side by side now. */
function columnsIn(list: HTMLElement | null): number {
  const cards = [...(list?.querySelectorAll<HTMLElement>('[data-sequence]') ?? [])];
  const [first] = cards;
  return first === undefined ? 1 : Math.max(1, cards.filter(({ offsetTop }) => offsetTop === first.offsetTop).length);
}
