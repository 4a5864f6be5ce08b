import { Button, type ButtonProps, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Action } from './action.ts';
import { useAction } from './useAction.ts';

interface ActionButtonProps {
  readonly action: Action;
  readonly icon: ReactElement;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  /** Written beside the icon; without it the tooltip is the button's name. */
  readonly text?: string;
}

/** A button for an action. Its tooltip says the action's name and keys, also on focus and while it cannot be done. */
export function ActionButton({ action, icon, appearance = 'subtle', text }: ActionButtonProps) {
  const { label, keys, enabled, run } = useAction(action);
  const hint = keys === null ? label : `${label} (${keys})`;
  return (
    <Tooltip content={hint} relationship={text === undefined ? 'label' : 'description'}>
      <Button appearance={appearance} icon={icon} disabledFocusable={!enabled} onClick={run}>
        {text}
      </Button>
    </Tooltip>
  );
}
