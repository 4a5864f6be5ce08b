import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type Catalog, columnOf } from '../../../shared/model/catalog.ts';
import { type Names, valueInWords } from '../../../shared/model/describe.ts';
import type { RecordState } from '../../../shared/model/scenario.ts';
import { Pane } from '../../ui/Pane.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`, margin: 0 },
  row: { display: 'contents' },
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  changed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

interface RecordPaneProps {
  readonly record: RecordState;
  /** The record as the run began with it: what differs is marked. */
  readonly before: RecordState;
  readonly names: Names;
  readonly className: string;
}

/** The record as it stands at the playhead. */
export function RecordPane({ record, before, names, className }: RecordPaneProps) {
  const styles = useStyles();
  const stage = stageInWords(names.catalog, record);
  const values = Object.entries(record.values).map(([column, value]) => ({
    column,
    label: columnOf(names.catalog, names.recordType, column)?.label ?? column,
    words: value === null ? 'Empty' : valueInWords(names, column, value).replace(/^"(.*)"$/s, '$1'),
    changed: before.values[column] !== value,
  }));
  return (
    <Pane title={record.name} className={className}>
      <dl className={styles.list}>
        {stage === null ? null : <Row label="Process stage" words={stage} changed={record.stage?.stage !== before.stage?.stage} />}
        {values.map(({ column, label, words, changed }) => (
          <Row key={column} label={label} words={words} changed={changed} />
        ))}
      </dl>
    </Pane>
  );
}

function Row({ label, words, changed }: { readonly label: string; readonly words: string; readonly changed: boolean }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.value, changed && styles.changed)}>{changed ? `${words} (changed)` : words}</dd>
    </div>
  );
}

function stageInWords(catalog: Catalog, { stage }: RecordState): string | null {
  if (stage === null) return null;
  const process = catalog.processes.find(({ id }) => id === stage.process);
  return process?.stages.find(({ id }) => id === stage.stage)?.label ?? stage.stage;
}
