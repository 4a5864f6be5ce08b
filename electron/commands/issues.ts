import type { Issue, IssueField, Severity } from '../../shared/check/issue.ts';
import { fixesFor } from '../../shared/edit/fixes.ts';
import type { Design } from '../../shared/model/design.ts';

/** An issue as `contract.md` gives it to scripts. */
export interface IssueJson {
  readonly id: string;
  readonly severity: Severity;
  readonly step: string | null;
  readonly stepName: string | null;
  /** The part of the step that it is about; `null` where it is about its place, or about several. */
  readonly field: IssueField | null;
  readonly message: string;
  readonly reason: string;
  /** What would mend it with one click, as the window's button says it; `null` where only a person can know. */
  readonly fix: string | null;
}

export const issueJson = (design: Design, { id, severity, step, message, reason, field }: Issue): IssueJson => ({
  id,
  severity,
  step,
  stepName: step === null ? null : (design.sequence.steps[step]?.name ?? null),
  field: field ?? null,
  message,
  reason,
  fix: fixesFor({ id, step }, design)[0]?.label ?? null,
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
