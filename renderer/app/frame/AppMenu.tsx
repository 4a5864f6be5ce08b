import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { NavigationRegular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import { ActionMenuItem } from '../actions/ActionMenuItem.tsx';
import type { ActionMenu } from '../actions/action.ts';
import { actionMenus } from '../actions/actions.ts';

const useStyles = makeStyles({ list: { zIndex: tokens.zIndexPopup, maxHeight: 'calc(100vh - 72px)', overflowY: 'auto' } });

/** All menus in one list: where the host shows none, and where the window is too narrow for buttons. */
export function AppMenu({ className }: { readonly className?: string | undefined }) {
  const styles = useStyles();
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content="Menu" relationship="label">
          <Button className={className} appearance="subtle" icon={<NavigationRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover className={styles.list}>
        <MenuList>
          {actionMenus.map((menu, index) => (
            <Fragment key={menu.label}>
              {index === 0 ? null : <MenuDivider />}
              <OneMenu menu={menu} />
            </Fragment>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const OneMenu = ({ menu: { label, groups } }: { readonly menu: ActionMenu }) => (
  <MenuGroup>
    <MenuGroupHeader>{label}</MenuGroupHeader>
    {groups.flat().map((action) => (
      <ActionMenuItem key={action.id} action={action} />
    ))}
  </MenuGroup>
);
