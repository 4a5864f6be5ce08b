import { Badge, Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { recordTypeOf } from '../../../shared/model/catalog.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import { StepIcon } from '../../canvas/StepIcon.tsx';
import { useCatalog } from '../../state/stores.tsx';
import { createFromTemplate, deleteDesigns, openDesign } from '../documents.ts';
import { useStudio } from '../studio.tsx';
import { channelsInWords, extentInWords, type GalleryItem } from './gallery.ts';
import { startFromOwn } from './shelving.ts';
import { Thumbnail } from './Thumbnail.tsx';
import { titleOf } from './words.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flex: '1 1 auto', margin: 0 },
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  picture: {
    height: '240px',
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  steps: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  step: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface TemplatePreviewProps {
  readonly item: GalleryItem;
  /** Called before something is opened: the gallery closes. */
  readonly onLeave: () => void;
}

/** A template before it is used: when to use it, how long it takes, how it reaches the customer, its picture and its steps. */
export function TemplatePreview({ item, onLeave }: TemplatePreviewProps) {
  const styles = useStyles();
  const studio = useStudio();
  const catalog = useCatalog();
  const { design } = item;
  const leaveTo = (work: () => void) => (): void => {
    onLeave();
    work();
  };
  const use = (): void => (item.kind === 'own' ? startFromOwn(studio, design) : createFromTemplate(studio, item.template));
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Subtitle2 as="h3" className={styles.name}>
          {titleOf(design)}
        </Subtitle2>
        {item.kind === 'own' ? (
          <>
            <Button size="small" icon={<EditRegular />} onClick={leaveTo(() => openDesign(studio, design.id))}>
              Edit
            </Button>
            <Button size="small" icon={<DeleteRegular />} onClick={leaveTo(() => deleteDesigns(studio, [design]))}>
              Delete
            </Button>
          </>
        ) : null}
        <Button appearance="primary" size="small" aria-label={`Use ${titleOf(design)}`} onClick={leaveTo(use)}>
          Use
        </Button>
      </div>
      <div className={styles.facts}>
        <Badge appearance="tint">{recordTypeOf(catalog, design.recordType)?.label ?? design.recordType}</Badge>
        <Text size={200}>
          {[extentInWords(design.sequence), channelsInWords(design.sequence)].filter((text) => text !== '').join(' · ')}
        </Text>
      </div>
      <Text>{design.description}</Text>
      <div className={styles.picture}>
        <Thumbnail sequence={design.sequence} whole />
      </div>
      <ol className={styles.steps} aria-label="Steps">
        {flowOrder(design.sequence).map(({ id, kind, name }) => (
          <li key={id} className={styles.step}>
            <StepIcon kind={kind} size="small" />
            <Text>{name}</Text>
          </li>
        ))}
      </ol>
    </div>
  );
}
