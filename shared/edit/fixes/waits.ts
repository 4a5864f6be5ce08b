import type { Design } from '../../model/design.ts';
import { kindFacts } from '../../model/kinds.ts';
import type { StepOf } from '../../model/step.ts';
import type { SingleEdit } from '../edit.ts';
import { type Fix, forKind } from './fix.ts';
import { newIds } from './newIds.ts';
import { removal } from './removal.ts';
import { splitInParts } from './waitParts.ts';

type Wait = StepOf<'wait'>;

/** A path must not end with a wait: take it out, or let something follow. */
export const endAfterWait = forKind('wait', (design, wait) => [...removing(design, wait), addTask(design, wait)]);

/** A wait of no time is taken out, a wait of more than 30 days becomes several. */
export const putWaitInRange = forKind('wait', (design, wait) => {
  const { days, hours } = wait.duration;
  return days === 0 && hours === 0 ? removing(design, wait) : splitting(design, wait);
});

function removing(design: Design, wait: Wait): readonly Fix[] {
  const edits = removal(design, wait, 'next');
  if (edits === null) return [];
  return [{ label: edits.length === 1 ? 'Remove the wait' : 'Remove the wait with the waits above it', edits }];
}

function addTask({ sequence }: Design, wait: Wait): Fix {
  const name = kindFacts.task.label;
  const task = { kind: 'task' as const, id: newIds(sequence, wait.id)(), name, description: '', note: '', exits: { next: null } };
  return {
    label: 'Add a task after the wait',
    edits: [{ kind: 'addStep', step: task, at: { kind: 'exit', step: wait.id, exit: 'next' }, tail: 'yes' }],
  };
}

/** At the end of a path the last part would end it: there the other problem comes first. */
function splitting({ sequence, options }: Design, wait: Wait): readonly Fix[] {
  const [first, ...others] = splitInParts(wait.duration, options.skipNonWorkingDays);
  if (wait.exits.next === null || first === undefined) return [];
  const newId = newIds(sequence, wait.id);
  const edits: SingleEdit[] = [{ kind: 'changeStep', step: { ...wait, duration: first } }];
  let above = wait.id;
  for (const duration of others) {
    const step: Wait = { ...wait, id: newId(), note: '', duration, exits: { next: null } };
    edits.push({ kind: 'addStep', step, at: { kind: 'exit', step: above, exit: 'next' }, tail: 'yes' });
    above = step.id;
  }
  return [{ label: `Split it into ${others.length + 1} waits`, edits }];
}
