import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Sequence, stepOf } from '../model/sequence.ts';
import { type ExitName, exitsOf, type Step } from '../model/step.ts';
import { assertNever } from '../result.ts';
import type { Edit } from './edit.ts';

/** What an edit is called in the history and in "Undo …". `before` is the design it is made to. */
export function editLabel(before: Design, edit: Edit): string {
  switch (edit.kind) {
    case 'changeDetails':
      return edit.details.name === before.name ? 'Change sequence options' : `Rename to "${edit.details.name}"`;
    case 'setStatus':
      return edit.status === 'finished' ? 'Mark as finished' : 'Mark as draft';
    case 'addStep':
      return `Add "${edit.step.name}"`;
    case 'removeStep':
      return `Delete "${nameIn(before, edit.step)}"${takesMore(before, edit.step, edit.keep) ? ' with everything below' : ''}`;
    case 'changeStep':
      return changeLabel(stepOf(before.sequence, edit.step.id), edit.step);
    case 'moveStep':
      return `Move "${nameIn(before, edit.step)}"${edit.extent === 'withBelow' ? ' with everything below' : ''}`;
    case 'joinExit':
      return `Continue at "${nameIn(before, edit.to)}"`;
    case 'partExit':
      return edit.copy === null ? 'Part paths' : 'Part paths with a copy';
    case 'pasteSteps':
      return `Paste ${stepsInWords(edit.steps)}`;
    case 'replaceBranch':
      return `Extract "${nameIn(before, edit.step)}" to another sequence`;
    case 'goBack':
      return edit.status === 'finished' ? 'Back to the finished version' : 'Back to an earlier version';
    case 'putScenario':
      return scenarioLabel(before, edit.scenario);
    case 'removeScenario':
      return `Delete scenario "${before.scenarios.find((scenario) => scenario.id === edit.scenario)?.name ?? edit.scenario}"`;
    case 'several':
      return edit.name;
    default:
      return assertNever(edit);
  }
}

/** "Save scenario "Ana"", or what was done to one that is there. */
function scenarioLabel({ scenarios }: Design, scenario: Scenario): string {
  const there = scenarios.find(({ id }) => id === scenario.id);
  if (there === undefined) return `Save scenario "${scenario.name}"`;
  return there.name === scenario.name ? `Change scenario "${scenario.name}"` : `Rename scenario "${there.name}" to "${scenario.name}"`;
}

/** Whether steps go with a deleted one. */
function takesMore({ sequence }: Design, id: StepId, keep: ExitName | null): boolean {
  const step = stepOf(sequence, id);
  return keep === null && step !== undefined && exitsOf(step).some((exit) => exit.to !== null);
}

const nameIn = ({ sequence }: Design, id: StepId): string => stepOf(sequence, id)?.name ?? id;

/** "Call Ana" in quotes, or "3 steps". */
function stepsInWords({ steps }: Sequence): string {
  const [only, ...others] = Object.values(steps);
  return only !== undefined && others.length === 0 ? `"${only.name}"` : `${others.length + 1} steps`;
}

/** "Rename "Intro" to "Say hello"", or "Edit "Intro"" where more than the title was changed. */
function changeLabel(before: Step | undefined, after: Step): string {
  if (before === undefined) return `Edit "${after.name}"`;
  const renamed = before.name !== after.name && JSON.stringify({ ...before, name: after.name }) === JSON.stringify(after);
  return renamed ? `Rename "${before.name}" to "${after.name}"` : `Edit "${before.name}"`;
}
