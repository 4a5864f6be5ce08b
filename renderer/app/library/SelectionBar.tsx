import { Button, makeStyles, Text, Toolbar, tokens } from '@fluentui/react-components';
import { ArchiveRegular, ArrowUndoRegular, DeleteRegular, DismissRegular, TagRegular } from '@fluentui/react-icons';
import { deleteDesigns, restoreDesigns } from '../documents.ts';
import { useFrame, useStudio } from '../studio.tsx';
import { selectedDesigns } from './meant.ts';
import { markDesigns, unselect } from './shelving.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusLarge,
  },
  count: { flex: '1 1 auto', color: tokens.colorNeutralForeground1 },
});

/** What can be done with all selected sequences at once. */
export function SelectionBar() {
  const styles = useStyles();
  const studio = useStudio();
  const { selected, place } = useFrame((state) => state.library);
  if (selected.length === 0) return null;
  const onAll = (work: (designs: ReturnType<typeof selectedDesigns>) => void) => () => work(selectedDesigns(studio));
  const ask = studio.frame.getState().openDialog;
  return (
    <Toolbar aria-label="Selected sequences" className={styles.bar}>
      <Text className={styles.count}>{`${selected.length} selected`}</Text>
      {place === 'bin' ? (
        <>
          <Button
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            onClick={onAll((designs) => {
              unselect(studio);
              restoreDesigns(
                studio,
                designs.map(({ id }) => id),
              );
            })}
          >
            Restore
          </Button>
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={onAll((designs) => ask({ kind: 'erase', designs }))}>
            Delete for ever…
          </Button>
        </>
      ) : (
        <>
          <Button appearance="subtle" icon={<TagRegular />} onClick={onAll((designs) => ask({ kind: 'tags', designs }))}>
            Tags…
          </Button>
          <Button
            appearance="subtle"
            icon={<ArchiveRegular />}
            onClick={onAll((designs) => markDesigns(studio, designs, 'archived', place === 'list'))}
          >
            {place === 'list' ? 'Archive' : 'Move back to the list'}
          </Button>
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            onClick={onAll((designs) => {
              unselect(studio);
              deleteDesigns(studio, designs);
            })}
          >
            Delete
          </Button>
        </>
      )}
      <Button appearance="subtle" icon={<DismissRegular />} aria-label="Select nothing" onClick={() => unselect(studio)} />
    </Toolbar>
  );
}
