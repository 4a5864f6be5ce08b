import { Badge, Button, Card, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { recordTypeOf } from '../../../shared/model/catalog.ts';
import { extentOf } from '../../../shared/model/templates/extent.ts';
import type { Template } from '../../../shared/model/templates/template.ts';
import { templates } from '../../../shared/model/templates/templates.ts';
import { useCatalog } from '../../state/stores.tsx';
import { createFromTemplate } from '../documents.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: tokens.spacingHorizontalXXS,
    listStyleType: 'none',
  },
  card: { height: '100%', boxSizing: 'border-box' },
  name: { margin: 0 },
  summary: { flex: '1 1 auto', color: tokens.colorNeutralForeground2 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  extent: { flex: '1 1 auto', color: tokens.colorNeutralForeground3 },
});

/** The built-in templates. "Use" makes a copy and opens it. */
export function GalleryDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <AppDialog title="Start from a template" onClose={onClose} wide actions={<Button onClick={onClose}>Cancel</Button>}>
      <ul className={styles.list}>
        {templates.map((template) => (
          <li key={template.id}>
            <TemplateCard template={template} onUsed={onClose} />
          </li>
        ))}
      </ul>
    </AppDialog>
  );
}

function TemplateCard({ template, onUsed }: { readonly template: Template; readonly onUsed: () => void }) {
  const styles = useStyles();
  const studio = useStudio();
  const catalog = useCatalog();
  const name = useId();
  const { steps, days } = extentOf(template.flow);
  const use = (): void => {
    onUsed();
    createFromTemplate(studio, template);
  };
  return (
    <Card className={styles.card} appearance="outline" aria-labelledby={name}>
      <Subtitle2 as="h3" id={name} className={styles.name}>
        {template.name}
      </Subtitle2>
      <Text className={styles.summary}>{template.summary}</Text>
      <div className={styles.foot}>
        <Badge appearance="tint">{recordTypeOf(catalog, template.recordType)?.label ?? template.recordType}</Badge>
        <Text size={200} className={styles.extent}>
          {`Up to ${steps} steps, ${days} ${days === 1 ? 'day' : 'days'}`}
        </Text>
        <Button appearance="primary" size="small" onClick={use} aria-label={`Use ${template.name}`}>
          Use
        </Button>
      </div>
    </Card>
  );
}
