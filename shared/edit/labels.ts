import type { Design } from '../model/design.ts';
import { stepOf } from '../model/sequence.ts';
import type { Step } from '../model/step.ts';
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
      return `Delete "${stepOf(before.sequence, edit.step)?.name ?? edit.step}"`;
    case 'changeStep':
      return changeLabel(stepOf(before.sequence, edit.step.id), edit.step);
    case 'goBack':
      return edit.status === 'finished' ? 'Back to the finished version' : 'Back to an earlier version';
    case 'putScenario':
      return `Save scenario "${edit.scenario.name}"`;
    case 'removeScenario':
      return `Delete scenario "${before.scenarios.find((scenario) => scenario.id === edit.scenario)?.name ?? edit.scenario}"`;
    default:
      return assertNever(edit);
  }
}

/** "Rename "Intro" to "Say hello"", or "Edit "Intro"" where more than the title was changed. */
function changeLabel(before: Step | undefined, after: Step): string {
  if (before === undefined) return `Edit "${after.name}"`;
  const renamed = before.name !== after.name && JSON.stringify({ ...before, name: after.name }) === JSON.stringify(after);
  return renamed ? `Rename "${before.name}" to "${after.name}"` : `Edit "${before.name}"`;
}
