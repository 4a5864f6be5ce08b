import type { Issue, Severity } from '../../shared/check/issue.ts';
import type { Design } from '../../shared/model/design.ts';

/** An issue as `contract.md` gives it to scripts. */
export interface IssueJson {
  readonly id: string;
  readonly severity: Severity;
  readonly step: string | null;
  readonly stepName: string | null;
  readonly message: string;
  readonly reason: string;
  /** What would mend it with one click; no rule offers that yet. */
  readonly fix: null;
}

export const issueJson = ({ sequence }: Design, { id, severity, step, message, reason }: Issue): IssueJson => ({
  id,
  severity,
  step,
  stepName: step === null ? null : (sequence.steps[step]?.name ?? null),
  message,
  reason,
  fix: null,
});

/** "error: 'Wait' is the last step of its path: a sequence cannot end with a wait. [wait-ends-path]" */
export const issueLine = ({ severity, message, id }: Issue): string => `${severity}: ${message} [${id}]`;

/** "1 error, 2 warnings"; "nothing to say" where there is none. */
export function issueCounts(issues: readonly Issue[]): string {
  const words = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const count = issues.filter((issue) => issue.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
  });
  return words.length === 0 ? 'nothing to say' : words.join(', ');
}
