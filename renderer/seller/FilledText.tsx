import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { MergedPiece } from '../../shared/model/mergeFields.ts';
import type { SellerText } from './texts.ts';

const useStyles = makeStyles({
  text: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '120px',
    overflowY: 'auto',
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  lines: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  mark: { borderRadius: tokens.borderRadiusSmall, padding: '0 2px' },
  filled: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  empty: { fontStyle: 'italic', color: tokens.colorNeutralForeground2, border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  unknown: { color: tokens.colorStatusWarningForeground1, backgroundColor: tokens.colorStatusWarningBackground1 },
});

/** A call script or template as it reads for this record: what was filled in is marked, what is empty or unknown says so. */
export function FilledText({ text: { label, subject, body } }: { readonly text: SellerText }) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable with the keyboard
    // biome-ignore lint/a11y/useSemanticElements: it holds text, not fields
    <div role="group" aria-label={label} tabIndex={0} className={styles.text}>
      <Text size={200} weight="semibold" block>
        {label}
      </Text>
      {subject === null ? null : (
        <Text size={200} weight="semibold" className={styles.lines}>
          <Pieces pieces={subject} />
        </Text>
      )}
      <Text size={200} className={styles.lines}>
        <Pieces pieces={body} />
      </Text>
    </div>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly MergedPiece[] }) {
  const styles = useStyles();
  return pieces.map((piece, index) =>
    piece.kind === 'text' ? (
      piece.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name than their place
      <span key={index} className={mergeClasses(styles.mark, styles[piece.kind])}>
        {piece.kind === 'empty' ? `no ${piece.label}` : piece.text}
      </span>
    ),
  );
}
