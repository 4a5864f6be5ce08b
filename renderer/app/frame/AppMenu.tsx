import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import { MenuSurface } from '../../ui/MenuSurface.tsx';
import { ActionMenuItem } from '../actions/ActionMenuItem.tsx';
import type { ActionMenu } from '../actions/action.ts';
import { actionMenus } from '../actions/actions.ts';

const useStyles = makeStyles({
  list: { zIndex: tokens.zIndexPopup, maxHeight: 'calc(100vh - 64px)', overflowY: 'auto' },
});

/** All menus under one button: where the host shows none, and where the window is too narrow for buttons. */
export const AppMenu = ({ className }: { readonly className?: string | undefined }) => (
  <Menu inline>
    <MenuTrigger disableButtonEnhancement>
      <Tooltip content="Menu" relationship="label">
        <Button className={className} appearance="subtle" icon={<NavigationRegular />} />
      </Tooltip>
    </MenuTrigger>
    <MenuSurface>
      {actionMenus.map((menu) => (
        <OneMenu key={menu.label} menu={menu} />
      ))}
    </MenuSurface>
  </Menu>
);

function OneMenu({ menu: { label, groups } }: { readonly menu: ActionMenu }) {
  const styles = useStyles();
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{label}</MenuItem>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          {groups.map((group, index) => (
            <Fragment key={group[0]?.id ?? label}>
              {index === 0 ? null : <MenuDivider />}
              <MenuGroup>
                {group.map((action) => (
                  <ActionMenuItem key={action.id} action={action} />
                ))}
              </MenuGroup>
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
