import { type Issue, type Severity, severities } from '../../../shared/check/issue.ts';

/** What people call a severity: a hint is a tip on screen. */
export const severityWords: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: 'Error', many: 'Errors' },
  warning: { one: 'Warning', many: 'Warnings' },
  hint: { one: 'Tip', many: 'Tips' },
};

/** "2 errors, 1 tip"; "none". */
export function countsInWords(issues: readonly Issue[]): string {
  const counts = severities.flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severityWords[severity].one.toLowerCase()}${count === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'none' : counts.join(', ');
}
