import { Button, Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Select, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useMemo, useState } from 'react';
import type { Paper } from '../../../shared/bridge.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { fileName } from '../../storage/transfer.ts';
import { openDesign } from '../documents.ts';
import { BundleList } from '../exports/BundleList.tsx';
import { bundleContents, bundleName } from '../exports/bundle.ts';
import { type ExportFormat, exportFormats, formatWords } from '../exports/formats.ts';
import { type Scope, scopesFor } from '../exports/scopes.ts';
import { writeBundleOf, writeExport } from '../exports/write.ts';
import { errorsIn, issuesOf } from '../problems.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';
import { ErrorList } from './ErrorList.tsx';
import { FormatRadio } from './FormatRadio.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  extension: { color: tokens.colorNeutralForeground3 },
});

const papers: readonly Paper[] = ['A4', 'Letter'];

/** What no system takes in the name of a file. */
const notInFileNames = /[\s/\\:*?"<>|\p{Cc}]+/gu;

interface ExportDialogProps {
  /** The sequence that is meant; `null` where only a bundle can be. */
  readonly design: Design | null;
  /** Whether a bundle is meant and nothing else. */
  readonly bundle: boolean;
  readonly onClose: () => void;
}

/**
 * Chooses what is exported and as what; the place is asked for after it. A sequence file is the first choice, so Enter alone exports one; where
 * errors stand in its way, they are listed here. A bundle takes several, and lists what goes along and what is missing.
 */
export function ExportDialog({ design, bundle, onClose }: ExportDialogProps) {
  const styles = useStyles();
  const studio = useStudio();
  const form = useId();
  const scopes = useMemo(() => scopesFor(studio, design), [studio, design]);
  const [format, setFormat] = useState<ExportFormat>(bundle || design === null ? 'bundle' : 'json');
  const [scope, setScope] = useState<Scope>((bundle ? scopes.find(({ id }) => id === 'selected') : undefined) ?? scopes[0]);
  const [typed, setTyped] = useState<string | null>(null);
  const [paper, setPaper] = useState<Paper>('A4');
  const [asDrafts, setAsDrafts] = useState(false);
  const { extension } = formatWords[format];
  const isBundle = format === 'bundle';
  const contents = useMemo(() => (isBundle ? bundleContents(studio, scope.designs) : null), [studio, isBundle, scope]);
  const errors = useMemo(() => (design === null ? [] : errorsIn(issuesOf(studio.stores, design))), [studio, design]);
  const refused = contents === null ? format === 'json' && errors.length > 0 : contents.withErrors.length > 0 && !asDrafts;
  const suggested = isBundle ? bundleName(scope.designs).slice(0, -extension.length) : fileName(design?.name ?? '', '');
  const goTo = (id: Design['id'], step: StepId | null): void => {
    onClose();
    openDesign(studio, id, step);
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (refused) return;
    const stem = (typed ?? suggested).replace(notInFileNames, ' ').trim();
    const name = `${stem === '' ? suggested : stem}${extension}`;
    onClose();
    if (contents !== null) void writeBundleOf(studio, contents, name);
    else if (design !== null && format !== 'bundle') void writeExport(studio, design, { format, fileName: name, paper });
  };

  return (
    <AppDialog
      title={isBundle || design === null ? 'Export a bundle' : `Export "${design.name}"`}
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
        {bundle || design === null ? (
          <Text>One file with the sequences, all they advance to, what they use of the catalog, and build sheets for Dynamics.</Text>
        ) : (
          <Field label="Export as">
            <RadioGroup value={format} onChange={(_, { value }) => setFormat(exportFormats.find((one) => one === value) ?? 'json')}>
              {exportFormats.map((one) => (
                <FormatRadio key={one} format={one} />
              ))}
            </RadioGroup>
          </Field>
        )}
        {contents === null ? null : (
          <>
            <Field label="What">
              <RadioGroup value={scope.id} onChange={(_, { value }) => setScope(scopes.find(({ id }) => id === value) ?? scope)}>
                {scopes.map(({ id, label }) => (
                  <Radio key={id} value={id} label={label} />
                ))}
              </RadioGroup>
            </Field>
            <BundleList contents={contents} goTo={({ id }) => goTo(id, null)} />
            {contents.withErrors.length === 0 ? null : (
              <Checkbox
                checked={asDrafts}
                onChange={(_, { checked }) => setAsDrafts(checked === true)}
                label="Export sequences with errors as drafts"
              />
            )}
          </>
        )}
        {contents === null && refused && design !== null ? (
          <ErrorList name={design.name} errors={errors} goTo={(step) => goTo(design.id, step)} />
        ) : null}
        {format === 'pdf' ? (
          <Field label="Paper">
            <Select value={paper} onChange={(_, { value }) => setPaper(papers.find((one) => one === value) ?? 'A4')}>
              {papers.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </Select>
          </Field>
        ) : null}
        <Field
          label="File name"
          hint={design?.status === 'draft' && !isBundle && format !== 'json' ? 'This is a draft, and the file says so.' : null}
        >
          <Input
            value={typed ?? suggested}
            maxLength={100}
            onChange={(_, { value }) => setTyped(value)}
            contentAfter={<span className={styles.extension}>{extension}</span>}
          />
        </Field>
      </form>
    </AppDialog>
  );
}
