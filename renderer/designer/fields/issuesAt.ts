import { createContext, useContext } from 'react';
import type { Issue, IssueField } from '../../../shared/check/issue.ts';

const IssuesContext = createContext<readonly Issue[]>([]);

/** Gives the fields within it the problems of what they show, so that each stands where it can be mended. */
export const IssuesProvider = IssuesContext.Provider;

/** All problems of what the inspector shows. */
export const useOwnIssues = (): readonly Issue[] => useContext(IssuesContext);

/** The problems of one field, worst first; none for a field that no rule knows. */
export function useIssuesAt(field: IssueField | undefined): readonly Issue[] {
  const issues = useContext(IssuesContext);
  return field === undefined ? [] : issues.filter((issue) => issue.field === field);
}
