import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  DiamondDismiss12Filled,
  ErrorCircle20Filled,
  type FluentIcon,
  Lightbulb16Filled,
  Lightbulb20Filled,
  Warning12Filled,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { Severity } from '../../../shared/check/issue.ts';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  small: { width: '12px', height: '12px', marginTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
});

const icons: Readonly<Record<Severity, { readonly small: FluentIcon; readonly large: FluentIcon }>> = {
  error: { small: DiamondDismiss12Filled, large: ErrorCircle20Filled },
  warning: { small: Warning12Filled, large: Warning20Filled },
  hint: { small: Lightbulb16Filled, large: Lightbulb20Filled },
};

interface SeverityIconProps {
  readonly severity: Severity;
  /** Small as the kit's mark under a field. */
  readonly size?: 'small' | 'large';
}

/** The mark of a severity; words stand beside it wherever it is used. */
export function SeverityIcon({ severity, size = 'large' }: SeverityIconProps) {
  const styles = useStyles();
  const Icon = icons[severity][size];
  return <Icon className={mergeClasses(styles.icon, styles[severity], size === 'small' && styles.small)} aria-hidden />;
}
