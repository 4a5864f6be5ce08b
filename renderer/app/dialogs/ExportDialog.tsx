import { Button, Field, Input, makeStyles, Radio, RadioGroup, Select, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useMemo, useState } from 'react';
import type { Paper } from '../../../shared/bridge.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { fileName } from '../../storage/transfer.ts';
import { openDesign } from '../documents.ts';
import { type ExportFormat, exportFormats, formatWords, unavailable } from '../exports/formats.ts';
import { writeExport } from '../exports/write.ts';
import { errorsIn, issuesOf } from '../problems.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';
import { ErrorList } from './ErrorList.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  label: { display: 'flex', flexDirection: 'column' },
  hint: { color: tokens.colorNeutralForeground3 },
  extension: { color: tokens.colorNeutralForeground3 },
});

const papers: readonly Paper[] = ['A4', 'Letter'];

/** What no system takes in the name of a file. */
const notInFileNames = /[\s/\\:*?"<>|\p{Cc}]+/gu;

/**
 * Chooses what a sequence is exported as; the place is asked for after it. A sequence file is the first choice, so Enter alone exports one; where
 * errors stand in its way, they are listed here.
 */
export function ExportDialog({ design, onClose }: { readonly design: Design; readonly onClose: () => void }) {
  const styles = useStyles();
  const studio = useStudio();
  const form = useId();
  const suggested = fileName(design.name, '');
  const [format, setFormat] = useState<ExportFormat>('json');
  const [name, setName] = useState(suggested);
  const [paper, setPaper] = useState<Paper>('A4');
  const { extension } = formatWords[format];
  const errors = useMemo(() => errorsIn(issuesOf(studio.stores, design)), [studio, design]);
  const refused = format === 'json' && errors.length > 0;
  const goTo = (step: StepId | null): void => {
    onClose();
    openDesign(studio, design.id, step);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (refused) return;
    const stem = name.replace(notInFileNames, ' ').trim();
    const choice = { format, fileName: `${stem === '' ? suggested : stem}${extension}`, paper };
    onClose();
    void writeExport(studio, design, choice);
  };

  return (
    <AppDialog
      title={`Export "${design.name}"`}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" type="submit" form={form} disabledFocusable={refused}>
            Export
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        <Field label="Export as">
          <RadioGroup value={format} onChange={(_, { value }) => setFormat(exportFormats.find((one) => one === value) ?? 'json')}>
            {exportFormats.map((one) => (
              <FormatRadio key={one} format={one} />
            ))}
          </RadioGroup>
        </Field>
        {refused ? <ErrorList name={design.name} errors={errors} goTo={goTo} /> : null}
        {format === 'pdf' ? (
          <Field label="Paper">
            <Select value={paper} onChange={(_, { value }) => setPaper(papers.find((one) => one === value) ?? 'A4')}>
              {papers.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
        ) : null}
        <Field label="File name" hint={design.status === 'draft' && format !== 'json' ? 'This is a draft, and the file says so.' : null}>
          <Input
            value={name}
            maxLength={100}
            onChange={(_, { value }) => setName(value)}
            contentAfter={<span className={styles.extension}>{extension}</span>}
          />
        </Field>
      </form>
    </AppDialog>
  );
}

function FormatRadio({ format }: { readonly format: ExportFormat }) {
  const styles = useStyles();
  const { bridge } = useStudio();
  const reason = unavailable(format, bridge);
  const { label, hint } = formatWords[format];
  return (
    <Radio
      value={format}
      disabled={reason !== null}
      label={
        <span className={styles.label}>
          {label}
          <Text size={200} className={styles.hint}>
            {reason ?? hint}
          </Text>
        </span>
      }
    />
  );
}
