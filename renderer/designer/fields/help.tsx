import { InfoLabel, type InfoLabelProps } from '@fluentui/react-components';

interface HelpLabelProps extends Omit<InfoLabelProps, 'info' | 'infoButton'> {
  readonly help: string;
}

/**
 * A label with its help behind an "i". Tab passes that by, or every other press would be for help that nobody asked for: F1 in the field opens
 * it, and a screen reader reads it with the field.
 */
export const HelpLabel = ({ help, ...props }: HelpLabelProps) => <InfoLabel {...props} info={help} infoButton={{ tabIndex: -1 }} />;

/** Opens the help of the field that has the keyboard, and gives the keyboard back when it closes. Answers whether there is any. */
export function openHelp(field: HTMLElement): boolean {
  const button = field.closest('.fui-Field, [role="group"]')?.querySelector<HTMLElement>('.fui-InfoButton');
  if (button === null || button === undefined) return false;
  button.addEventListener('focus', () => field.focus(), { once: true });
  button.click();
  return true;
}
