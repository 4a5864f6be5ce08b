import type { Issue } from '../../shared/check/issue.ts';
import type { Design } from '../../shared/model/design.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { checkerFor } from '../state/issues.ts';
import type { Stores } from '../state/stores.tsx';

/** The issues of any design of the library, errors first. `useIssues` is the same for the open one, live. */
export const issuesOf = ({ catalog, library }: Stores, design: Design): readonly Issue[] =>
  checkerFor(catalog.getState().catalog, library.getState().entries)(design);

export const errorsIn = (issues: readonly Issue[]): readonly Issue[] => issues.filter(({ severity }) => severity === 'error');

/** The step with a problem that comes `by` places after the selected one, round and round; `null` where no step has one. */
export function stepWithProblem(issues: readonly Issue[], selected: StepId | null, by: 1 | -1): StepId | null {
  const steps = [...new Set(issues.flatMap(({ step }) => (step === null ? [] : [step])))];
  const at = selected === null ? -1 : steps.indexOf(selected);
  const next = at === -1 ? (by === 1 ? 0 : steps.length - 1) : (at + by + steps.length) % steps.length;
  return steps[next] ?? null;
}

const counted = (n: number, word: string): string => `${n === 0 ? 'no' : n} ${word}${n === 1 ? '' : 's'}`;

/** "no errors, 2 warnings". */
export function countsInWords(issues: readonly Issue[]): string {
  const errors = errorsIn(issues).length;
  return `${counted(errors, 'error')}, ${counted(issues.filter(({ severity }) => severity === 'warning').length, 'warning')}`;
}
