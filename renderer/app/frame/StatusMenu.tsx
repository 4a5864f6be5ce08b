import { Menu, MenuButton, MenuTrigger } from '@fluentui/react-components';
import { CheckmarkCircleFilled, EditRegular } from '@fluentui/react-icons';
import { MenuSurface } from '../../ui/MenuSurface.tsx';
import { ActionMenuItem } from '../actions/ActionMenuItem.tsx';
import { backToDraft, finish } from '../actions/editActions.ts';

/** Whether the open sequence is a draft or finished, and the way from one to the other. */
export const StatusMenu = ({ finished }: { readonly finished: boolean }) => (
  <Menu inline>
    <MenuTrigger disableButtonEnhancement>
      <MenuButton size="small" appearance="outline" icon={finished ? <CheckmarkCircleFilled /> : <EditRegular />}>
        {finished ? 'Finished' : 'Draft'}
      </MenuButton>
    </MenuTrigger>
    <MenuSurface>
      <ActionMenuItem action={finished ? backToDraft : finish} />
    </MenuSurface>
  </Menu>
);
