import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle20Filled, type FluentIcon, Lightbulb20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { Severity } from '../../../shared/check/issue.ts';

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  hint: { color: tokens.colorBrandForeground1 },
});

const icons: Readonly<Record<Severity, FluentIcon>> = { error: ErrorCircle20Filled, warning: Warning20Filled, hint: Lightbulb20Filled };

/** The mark of a severity; words stand beside it wherever it is used. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = icons[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}
