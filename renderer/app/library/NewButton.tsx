import { Button, Menu, MenuButton, MenuTrigger, makeStyles, tokens } from '@fluentui/react-components';
import {
  AddRegular,
  ArrowImportRegular,
  DocumentRegular,
  FolderOpenRegular,
  GridRegular,
  HatGraduationRegular,
} from '@fluentui/react-icons';
import { MenuSurface } from '../../ui/MenuSurface.tsx';
import { ActionMenuItem } from '../actions/ActionMenuItem.tsx';
import { importFromFiles, newBlank, newFromTemplate } from '../actions/fileActions.ts';
import { newExercise, openExercise } from '../actions/practiceActions.ts';
import { useAction } from '../actions/useAction.ts';

const useStyles = makeStyles({
  pair: { display: 'inline-flex' },
  first: { borderStartEndRadius: 0, borderEndEndRadius: 0 },
  second: {
    minWidth: '32px',
    borderStartStartRadius: 0,
    borderEndStartRadius: 0,
    borderInlineStartColor: tokens.colorNeutralForegroundOnBrand,
  },
});

/** "New": a blank sequence at once, the other ways in the menu beside it. */
export function NewButton() {
  const styles = useStyles();
  const blank = useAction(newBlank);
  return (
    <div className={styles.pair}>
      <Button appearance="primary" icon={<AddRegular />} className={styles.first} onClick={blank.run}>
        New
      </Button>
      <Menu inline positioning={{ position: 'below', align: 'end', strategy: 'fixed' }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton appearance="primary" className={styles.second} aria-label="More ways to start" />
        </MenuTrigger>
        <MenuSurface>
          <ActionMenuItem action={newBlank} icon={<DocumentRegular />} />
          <ActionMenuItem action={newFromTemplate} icon={<GridRegular />} />
          <ActionMenuItem action={importFromFiles} icon={<ArrowImportRegular />} />
          <ActionMenuItem action={newExercise} icon={<HatGraduationRegular />} />
          <ActionMenuItem action={openExercise} icon={<FolderOpenRegular />} />
        </MenuSurface>
      </Menu>
    </div>
  );
}
