import type { Design } from '../model/design.ts';
import { stepOf } from '../model/sequence.ts';
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
      return `Edit "${stepOf(before.sequence, edit.step.id)?.name ?? edit.step.id}"`;
    case 'putScenario':
      return `Save scenario "${edit.scenario.name}"`;
    case 'removeScenario':
      return `Delete scenario "${before.scenarios.find((scenario) => scenario.id === edit.scenario)?.name ?? edit.scenario}"`;
    case 'several':
      return edit.name;
    default:
      return assertNever(edit);
  }
}
