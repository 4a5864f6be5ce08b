import { Menu, MenuButton, MenuTrigger } from '@fluentui/react-components';
import { CheckmarkCircleFilled, EditRegular } from '@fluentui/react-icons';
import { changedSince } from '../../designer/changes/finished.ts';
import { useDesign } from '../../state/stores.tsx';
import { MenuSurface } from '../../ui/MenuSurface.tsx';
import { dayOf } from '../../ui/when.ts';
import { ActionMenuItem } from '../actions/ActionMenuItem.tsx';
import { backToDraft, finish } from '../actions/editActions.ts';
import { backToFinished, showChanges } from '../actions/panelActions.ts';

/** Whether the open sequence is a draft or finished, and the way from one to the other. */
export function StatusMenu({ finished }: { readonly finished: boolean }) {
  const changed = useDesign(({ document }) => (document === null || finished ? null : changedSince(document.history)));
  return (
    <Menu inline>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="outline" icon={finished ? <CheckmarkCircleFilled /> : <EditRegular />}>
          {finished ? 'Finished' : changed === null ? 'Draft' : `Draft, changed since finished on ${dayOf(changed.at)}`}
        </MenuButton>
      </MenuTrigger>
      <MenuSurface>
        <ActionMenuItem action={finished ? backToDraft : finish} />
        {changed === null ? null : (
          <>
            <ActionMenuItem action={showChanges} />
            <ActionMenuItem action={backToFinished} />
          </>
        )}
      </MenuSurface>
    </Menu>
  );
}
