import { MenuItem } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Action } from './action.ts';
import { useAction } from './useAction.ts';

/** A menu item for an action, with its keys. */
export function ActionMenuItem({ action, icon }: { readonly action: Action; readonly icon?: ReactElement }) {
  const { label, keys, enabled, run } = useAction(action);
  return (
    <MenuItem disabled={!enabled} onClick={run} secondaryContent={keys} {...(icon === undefined ? {} : { icon })}>
      {label}
    </MenuItem>
  );
}
