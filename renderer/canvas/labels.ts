import type { Issue } from '../../shared/check/issue.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { kindFacts } from '../../shared/model/kinds.ts';
import { existingStep, type Sequence, type Slot, slotsTo } from '../../shared/model/sequence.ts';
import type { Step } from '../../shared/model/step.ts';
import { type RunState, runStateWords } from './runState.ts';

/** What a step is called on screen: its title, or its kind while it has none. */
export const titleOf = (step: Step): string => (step.name.trim() === '' ? kindFacts[step.kind].label : step.name);

/** "Yes path" of an exit; the only exit of other steps needs no word. */
const pathWords = { yes: 'Yes path', no: 'No path' } as const;

/** "Add a step after Call the lead, Yes path". */
export function addLabel(sequence: Sequence, slot: Slot): string {
  if (slot.kind === 'start') return sequence.start === null ? 'Add the first step' : 'Add a step at the start';
  const after = titleOf(existingStep(sequence, slot.step));
  return slot.exit === 'next' ? `Add a step after ${after}` : `Add a step after ${after}, ${pathWords[slot.exit]}`;
}

/** For each step the words of the branch it stands on, "No path of Opened?"; empty before the first condition. */
export function branchWords(sequence: Sequence): ReadonlyMap<StepId, string> {
  const words = new Map<StepId, string>();
  for (const [id, [slot]] of slotsTo(sequence)) {
    if (slot === undefined || slot.kind === 'start') words.set(id, '');
    else if (slot.exit === 'next') words.set(id, words.get(slot.step) ?? '');
    else words.set(id, `${pathWords[slot.exit]} of ${titleOf(existingStep(sequence, slot.step))}`);
  }
  return words;
}

export interface IssueCounts {
  readonly errors: number;
  readonly warnings: number;
}

/** How many errors and warnings each step has; tips are left to the problems panel. */
export function issueCounts(issues: readonly Issue[]): ReadonlyMap<StepId, IssueCounts> {
  const counts = new Map<StepId, IssueCounts>();
  for (const { step, severity } of issues) {
    if (step === null || severity === 'hint') continue;
    const { errors, warnings } = counts.get(step) ?? { errors: 0, warnings: 0 };
    counts.set(step, severity === 'error' ? { errors: errors + 1, warnings } : { errors, warnings: warnings + 1 });
  }
  return counts;
}

export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

interface StepWords {
  readonly branch: string;
  readonly issues: IssueCounts | undefined;
  readonly run: RunState | null;
}

/** What a screen reader says of a step: "Make a phone call, Discovery call. No path of Opened? 1 problem." */
export function stepLabel(step: Step, { branch, issues, run }: StepWords): string {
  const kind = kindFacts[step.kind].label;
  const name = titleOf(step);
  const problems = (issues?.errors ?? 0) + (issues?.warnings ?? 0);
  return [
    name === kind ? kind : `${kind}, ${name}`,
    branch,
    run === null ? '' : runStateWords[run],
    problems === 0 ? '' : counted(problems, 'problem'),
    run === null && step.note.trim() !== '' ? 'Has a note' : '',
  ]
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
