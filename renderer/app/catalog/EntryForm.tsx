import type { Catalog } from '../../../shared/model/catalog.ts';
import type { CatalogItem } from '../../../shared/model/catalogItem.ts';
import { ColumnForm } from './ColumnForm.tsx';
import { CommittedField } from './CommittedField.tsx';
import { replaced } from './changes.ts';
import { ProcessForm } from './ProcessForm.tsx';

interface EntryFormProps {
  readonly catalog: Catalog;
  readonly item: CatalogItem;
  /** Gives the catalog after the change, with what the change is called. Answers why it cannot be made; `null` when it was. */
  readonly onChange: (label: string, next: Catalog) => string | null;
}

/** The fields of one entry of the catalog. Names and ids are not among them: designs go by those. */
export function EntryForm({ catalog, item, onChange }: EntryFormProps) {
  switch (item.kind) {
    case 'recordType': {
      const isIt = ({ name }: { readonly name: string }): boolean => name === item.name;
      const type = catalog.recordTypes.find(isIt);
      if (type === undefined) return null;
      const rename = (label: string): string | null =>
        onChange(`Rename record type ${type.label}`, { ...catalog, recordTypes: replaced(catalog.recordTypes, isIt, { ...type, label }) });
      return <CommittedField label="Label" required value={type.label} maxLength={200} onCommit={rename} />;
    }
    case 'column': {
      const type = catalog.recordTypes.find(({ name }) => name === item.recordType);
      const column = type?.columns.find(({ name }) => name === item.name);
      if (type === undefined || column === undefined) return null;
      return (
        <ColumnForm
          column={column}
          onChange={(next) => {
            const columns = replaced(type.columns, ({ name }) => name === item.name, next);
            const recordTypes = replaced(catalog.recordTypes, ({ name }) => name === type.name, { ...type, columns });
            return onChange(`Change column ${column.label}`, { ...catalog, recordTypes });
          }}
        />
      );
    }
    case 'process': {
      const process = catalog.processes.find(({ id }) => id === item.id);
      if (process === undefined) return null;
      return (
        <ProcessForm
          process={process}
          onChange={(next) =>
            onChange(`Change process ${process.label}`, {
              ...catalog,
              processes: replaced(catalog.processes, ({ id }) => id === item.id, next),
            })
          }
        />
      );
    }
    case 'callResult': {
      const result = catalog.callResults.find(({ id }) => id === item.id);
      if (result === undefined) return null;
      const rename = (label: string): string | null =>
        onChange(`Rename call result ${result.label}`, {
          ...catalog,
          callResults: replaced(catalog.callResults, ({ id }) => id === item.id, { ...result, label }),
        });
      return <CommittedField label="Label" required value={result.label} maxLength={200} onCommit={rename} />;
    }
    case 'emailTemplate':
      return <EmailTemplateForm catalog={catalog} id={item.id} onChange={onChange} />;
    case 'textTemplate':
      return <TextTemplateForm catalog={catalog} id={item.id} onChange={onChange} />;
    case 'stage':
      return null;
  }
}

interface TemplateFormProps extends Pick<EntryFormProps, 'catalog' | 'onChange'> {
  readonly id: string;
}

const mergeFieldHint = 'Merge fields read {{ lead.firstname }}: the record type and the name of the column.';

function EmailTemplateForm({ catalog, id, onChange }: TemplateFormProps) {
  const template = catalog.emailTemplates.find((other) => other.id === id);
  if (template === undefined) return null;
  const put = (next: typeof template): string | null =>
    onChange(`Change email template ${template.label}`, {
      ...catalog,
      emailTemplates: replaced(catalog.emailTemplates, (other) => other.id === id, next),
    });
  return (
    <>
      <CommittedField label="Label" required value={template.label} maxLength={200} onCommit={(label) => put({ ...template, label })} />
      <CommittedField label="Subject" value={template.subject} maxLength={1000} onCommit={(subject) => put({ ...template, subject })} />
      <CommittedField
        label="Body"
        rows={14}
        value={template.body}
        maxLength={100_000}
        hint={mergeFieldHint}
        onCommit={(body) => put({ ...template, body })}
      />
    </>
  );
}

function TextTemplateForm({ catalog, id, onChange }: TemplateFormProps) {
  const template = catalog.textTemplates.find((other) => other.id === id);
  if (template === undefined) return null;
  const put = (next: typeof template): string | null =>
    onChange(`Change text message template ${template.label}`, {
      ...catalog,
      textTemplates: replaced(catalog.textTemplates, (other) => other.id === id, next),
    });
  return (
    <>
      <CommittedField label="Label" required value={template.label} maxLength={200} onCommit={(label) => put({ ...template, label })} />
      <CommittedField
        label="Text"
        rows={8}
        value={template.body}
        maxLength={4000}
        hint={mergeFieldHint}
        onCommit={(body) => put({ ...template, body })}
      />
    </>
  );
}
