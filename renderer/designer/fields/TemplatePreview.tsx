import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Names } from '../../../shared/model/describe.ts';
import { type MergedPiece, merged } from '../../../shared/model/mergeFields.ts';
import { sampleSeller } from '../../../shared/model/people.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { useSample } from './samplePerson.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  message: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '240px',
    overflowY: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  mark: { borderRadius: tokens.borderRadiusSmall, padding: '0 2px' },
  filled: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorNeutralForeground1 },
  empty: { fontStyle: 'italic', color: tokens.colorNeutralForeground2, border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  unknown: { color: tokens.colorStatusWarningForeground1, backgroundColor: tokens.colorStatusWarningBackground1 },
});

interface TemplatePreviewProps {
  readonly template: { readonly subject?: string; readonly body: string };
  readonly names: Names;
}

/** The message as one person would get it: what was filled in is marked, what is empty or unknown says so. */
export function TemplatePreview({ template: { subject, body }, names }: TemplatePreviewProps) {
  const styles = useStyles();
  const { person, people, choose } = useSample(names.recordType);
  const values = { record: person.values, user: sampleSeller };
  return (
    <div className={styles.root}>
      <ChoiceField
        label="Preview for"
        help="Sample people, for reading only. They are not saved with the sequence."
        value={person.name}
        options={people.map(({ name, about }) => ({ value: name, label: `${name}, ${about}` }))}
        onChange={choose}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable with the keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: it holds text, not fields */}
      <div role="group" aria-label={`Preview for ${person.name}`} tabIndex={0} className={styles.message}>
        {subject === undefined ? null : (
          <Text weight="semibold" className={styles.text}>
            <Pieces pieces={merged(subject, names, values)} />
          </Text>
        )}
        <Text className={styles.text}>
          <Pieces pieces={merged(body, names, values)} />
        </Text>
      </div>
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
