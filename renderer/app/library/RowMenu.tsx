import { Button, Menu, MenuDivider, MenuItem, MenuTrigger } from '@fluentui/react-components';
import { ArrowExportUpRegular, CopyRegular, DeleteRegular, MoreHorizontalRegular, OpenRegular } from '@fluentui/react-icons';
import { MenuSurface } from '../../ui/MenuSurface.tsx';
import { ActionMenuItem } from '../actions/ActionMenuItem.tsx';
import { duplicate, exportToFile, remove } from '../actions/fileActions.ts';

interface RowMenuProps {
  readonly name: string;
  readonly tabIndex: 0 | -1;
  readonly onOpen: () => void;
  /** Makes this row the one that the actions mean. */
  readonly onTrigger: () => void;
}

/** What can be done with one sequence of the library. */
export const RowMenu = ({ name, tabIndex, onOpen, onTrigger }: RowMenuProps) => (
  <Menu inline positioning={{ position: 'below', align: 'end', strategy: 'fixed' }} onOpenChange={(_, { open }) => open && onTrigger()}>
    <MenuTrigger disableButtonEnhancement>
      <Button appearance="subtle" icon={<MoreHorizontalRegular />} tabIndex={tabIndex} aria-label={`Actions for ${name}`} />
    </MenuTrigger>
    <MenuSurface>
      <MenuItem icon={<OpenRegular />} secondaryContent="Enter" onClick={onOpen}>
        Open
      </MenuItem>
      <ActionMenuItem action={duplicate} icon={<CopyRegular />} />
      <ActionMenuItem action={exportToFile} icon={<ArrowExportUpRegular />} />
      <MenuDivider />
      <ActionMenuItem action={remove} icon={<DeleteRegular />} />
    </MenuSurface>
  </Menu>
);
