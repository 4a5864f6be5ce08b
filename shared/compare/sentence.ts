import { assertNever } from '../result.ts';
import { type Change, titleOf } from './changes.ts';

/** A change in one line: `Changed "Call Ana": Script was "Hello", is "Good day"`. */
export function changeInWords(change: Change): string {
  switch (change.kind) {
    case 'details':
      return `Changed the sequence: ${change.field} ${wasIs(change)}`;
    case 'added':
      return `Added "${titleOf(change.step)}" ${change.after}`;
    case 'removed':
      return `Removed "${titleOf(change.step)}" ${change.before}`;
    case 'moved':
      return `Moved "${titleOf(change.step)}": was ${change.before}, is ${change.after}`;
    case 'changed':
      return `Changed "${titleOf(change.step)}": ${change.field} ${wasIs(change)}`;
    default:
      return assertNever(change);
  }
}

const wasIs = ({ before, after }: { readonly before: string; readonly after: string }): string => {
  const was = before === '' ? 'was empty' : `was "${before}"`;
  return `${was}, is ${after === '' ? 'empty' : `"${after}"`}`;
};
