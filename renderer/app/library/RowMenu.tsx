import { Button, Menu, MenuDivider, MenuItem, MenuTrigger } from '@fluentui/react-components';
import {
  ArchiveRegular,
  ArrowExportUpRegular,
  ArrowUndoRegular,
  BranchRegular,
  CopyRegular,
  DeleteRegular,
  GridRegular,
  HatGraduationRegular,
  MoreHorizontalRegular,
  OpenRegular,
  PinRegular,
  RenameRegular,
  TagRegular,
} from '@fluentui/react-icons';
import { MenuSurface } from '../../ui/MenuSurface.tsx';
import { ActionMenuItem } from '../actions/ActionMenuItem.tsx';
import { duplicate, exportToFile, remove } from '../actions/fileActions.ts';
import { archive, editTags, erase, keepAsTemplate, pin, renameInLibrary, restore, showWhereUsed } from '../actions/libraryActions.ts';
import { newExercise } from '../actions/practiceActions.ts';
import { useStudio } from '../studio.tsx';
import { openRow } from './openRow.ts';
import type { LibraryRow } from './rows.ts';
import { goToRow } from './selection.ts';
import { titleOf } from './words.ts';

interface RowMenuProps {
  readonly row: LibraryRow;
  readonly tabIndex: 0 | -1;
}

/** What can be done with one sequence of the library, or with the selected ones where it is one of them. */
export function RowMenu({ row, tabIndex }: RowMenuProps) {
  const studio = useStudio();
  return (
    <Menu
      inline
      positioning={{ position: 'below', align: 'end', strategy: 'fixed' }}
      onOpenChange={(_, { open }) => open && goToRow(studio, row.design.id)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          tabIndex={tabIndex}
          aria-label={`Actions for ${titleOf(row.design)}`}
        />
      </MenuTrigger>
      <MenuSurface>{row.shelf.deletedAt === null ? <InLibrary row={row} /> : <InBin />}</MenuSurface>
    </Menu>
  );
}

function InLibrary({ row }: { readonly row: LibraryRow }) {
  const studio = useStudio();
  return (
    <>
      <MenuItem icon={<OpenRegular />} secondaryContent="Enter" onClick={() => openRow(studio, row)}>
        Open
      </MenuItem>
      <ActionMenuItem action={renameInLibrary} icon={<RenameRegular />} />
      <ActionMenuItem action={duplicate} icon={<CopyRegular />} />
      <ActionMenuItem action={exportToFile} icon={<ArrowExportUpRegular />} />
      <MenuDivider />
      <ActionMenuItem action={pin} icon={<PinRegular />} />
      <ActionMenuItem action={editTags} icon={<TagRegular />} />
      <ActionMenuItem action={archive} icon={<ArchiveRegular />} />
      <MenuDivider />
      <ActionMenuItem action={showWhereUsed} icon={<BranchRegular />} />
      <ActionMenuItem action={keepAsTemplate} icon={<GridRegular />} />
      <ActionMenuItem action={newExercise} icon={<HatGraduationRegular />} />
      <MenuDivider />
      <ActionMenuItem action={remove} icon={<DeleteRegular />} />
    </>
  );
}

const InBin = () => (
  <>
    <ActionMenuItem action={restore} icon={<ArrowUndoRegular />} />
    <ActionMenuItem action={erase} icon={<DeleteRegular />} />
  </>
);
