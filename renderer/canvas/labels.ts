import type { Issue } from '../../shared/check/issue.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { keepingLast } from '../../shared/model/keepingLast.ts';
import { kindFacts } from '../../shared/model/kinds.ts';
import { existingStep, type Sequence, type Slot } from '../../shared/model/sequence.ts';
import type { ExitName, Step } from '../../shared/model/step.ts';
import { titleOf } from '../../shared/model/title.ts';
import { placesOf } from '../../shared/picture/reading.ts';
import { type RunState, runStateWords } from './runState.ts';

/** "Yes path" of an exit; the only exit of other steps needs no word. */
export const pathWords = { yes: 'Yes path', no: 'No path' } as const;

/** "Add a step after Call the lead, Yes path". */
export function addLabel(sequence: Sequence, slot: Slot): string {
  if (slot.kind === 'start') return sequence.start === null ? 'Add the first step' : 'Add a step at the start';
  const after = titleOf(existingStep(sequence, slot.step));
  return slot.exit === 'next' ? `Add a step after ${after}` : `Add a step after ${after}, ${pathWords[slot.exit]}`;
}

/** "Show 5 steps of the Yes path of Opened?". */
export const openLabel = (sequence: Sequence, slot: Slot, hidden: number): string =>
  `Show ${counted(hidden, 'step')} ${slotInWords(sequence, slot)}`;

/** Where something is added, in words: "after Introduce yourself", "on the No path of Opened?". */
export function slotInWords(sequence: Sequence, slot: Slot): string {
  if (slot.kind === 'start') return 'at the start';
  return slot.exit === 'next' ? `after ${titleOf(existingStep(sequence, slot.step))}` : `on the ${pathInWords(sequence, slot)}`;
}

/** "No path of Opened?"; for other ways out only the step. */
const pathInWords = (sequence: Sequence, { step, exit }: Extract<Slot, { kind: 'exit' }>): string =>
  exit === 'next' ? titleOf(existingStep(sequence, step)) : `${pathWords[exit]} of ${titleOf(existingStep(sequence, step))}`;

/** For each step its place in words: "Step 2 of 3 on the No path of Opened?"; before the first condition only "Step 2 of 3". */
export const placeWords = keepingLast((sequence: Sequence): ReadonlyMap<StepId, string> => {
  const words = new Map<StepId, string>();
  for (const [id, { slot, position, size }] of placesOf(sequence)) {
    const place = `Step ${position} of ${size}`;
    words.set(id, slot.kind === 'start' ? place : `${place} on the ${pathInWords(sequence, slot)}`);
  }
  return words;
});

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

/** What kind of step it is, and its title unless that is the same word: "Phone call, Discovery call". */
export function kindAndTitle(step: Step): string {
  const { noun } = kindFacts[step.kind];
  const title = titleOf(step);
  return title === noun ? noun : `${noun}, ${title}`;
}

/** What a step is called right after it was added: its kind while its title says no more than that. */
export const nameWhenAdded = (step: Step): string =>
  titleOf(step) === kindFacts[step.kind].label ? kindFacts[step.kind].noun : titleOf(step);

/** "Yes path not tried": which ways out of a step no saved scenario takes; empty where all are taken. */
export const untriedInWords = (exits: readonly ExitName[]): string =>
  exits.length === 0 ? '' : `${exits.map((exit) => (exit === 'next' ? 'What follows' : pathWords[exit])).join(' and ')} not tried`;

interface StepWords {
  readonly place: string;
  readonly issues: IssueCounts | undefined;
  readonly run: RunState | null;
  /** When that was, or how long it still takes. */
  readonly runTime?: string;
  /** "Day 2 to 5", where days are shown. */
  readonly days?: string | null;
  readonly found?: boolean;
  readonly isOneOfSeveral?: boolean;
  /** Whether the choice that is pointed at would delete it. */
  readonly going?: boolean;
  /** The exits that nothing has tried, in words. */
  readonly untried?: string;
}

/** "1 problem", counting errors and warnings; empty where there is none. */
export function problemsInWords(issues: IssueCounts | undefined): string {
  const problems = (issues?.errors ?? 0) + (issues?.warnings ?? 0);
  return problems === 0 ? '' : counted(problems, 'problem');
}

/** Parts of a label as sentences, leaving out empty ones. */
export const sentences = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');

/** What a screen reader says of a step: "Phone call, Discovery call. Step 2 of 3 on the No path of Opened? 1 problem." */
export const stepLabel = (
  step: Step,
  { place, issues, run, runTime = '', days = null, found = false, isOneOfSeveral = false, going = false, untried = '' }: StepWords,
): string =>
  sentences([
    kindAndTitle(step),
    place,
    run === null ? '' : [runStateWords[run], runTime].filter((words) => words !== '').join(', '),
    days ?? '',
    found ? 'Found' : '',
    isOneOfSeveral ? 'Selected' : '',
    going ? 'Would be deleted' : '',
    untried,
    problemsInWords(issues),
    run === null && step.note.trim() !== '' ? 'Has a note' : '',
  ]);
