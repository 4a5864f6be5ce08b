import { type ReactNode, useMemo } from 'react';
import type { Issue } from '../../../shared/check/issue.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { IssuesProvider } from '../fields/issuesAt.ts';
import { useOpenIssues } from '../openIssues.tsx';

const none: readonly Issue[] = [];

/** Gives the fields within it the issues of one step, or of the sequence. Most have none; then nothing is drawn again for them. */
export function OwnIssues({ step, children }: { readonly step: StepId | null; readonly children: ReactNode }) {
  const issues = useOpenIssues();
  const own = useMemo(() => {
    const found = issues.filter((issue) => issue.step === step);
    return found.length === 0 ? none : found;
  }, [issues, step]);
  return <IssuesProvider value={own}>{children}</IssuesProvider>;
}
