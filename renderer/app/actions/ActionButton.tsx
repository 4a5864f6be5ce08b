import { Button, type ButtonProps, makeStyles, mergeClasses, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { compact, unseen } from '../frame/widths.ts';
import type { Action } from './action.ts';
import { useAction } from './useAction.ts';

const useStyles = makeStyles({
  /** The space that the kit keeps beside an icon for the text. */
  compact: { [compact]: { minWidth: '32px', '& .fui-Button__icon': { marginInlineEnd: 0 } } },
  text: { [compact]: unseen },
});

interface ActionButtonProps {
  readonly action: Action;
  readonly icon: ReactElement;
  readonly appearance?: NonNullable<ButtonProps['appearance']>;
  /** Written beside the icon; without it the tooltip is the button's name. */
  readonly text?: string;
  /** In a narrow window the text is left out. */
  readonly shrinks?: boolean;
}

/** A button for an action. Its tooltip says the action's name and keys, also on focus and while it cannot be done. */
export function ActionButton({ action, icon, appearance = 'subtle', text, shrinks = false }: ActionButtonProps) {
  const { label, keys, enabled, run } = useAction(action);
  const styles = useStyles();
  const hint = keys === null ? label : `${label} (${keys})`;
  return (
    <Tooltip content={hint} relationship={text === undefined ? 'label' : 'description'}>
      <Button
        className={mergeClasses(shrinks && styles.compact)}
        appearance={appearance}
        icon={icon}
        disabledFocusable={!enabled}
        onClick={run}
      >
        {shrinks ? <span className={styles.text}>{text}</span> : text}
      </Button>
    </Tooltip>
  );
}
