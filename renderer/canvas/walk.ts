import type { StepId } from '../../shared/model/ids.ts';
import { existingStep, type Sequence, type Slot, slotsTo } from '../../shared/model/sequence.ts';
import { exitsOf } from '../../shared/model/step.ts';

export type Direction = 'down' | 'up' | 'left' | 'right' | 'start' | 'end';

/** How a step is selected: by itself, besides the others (Ctrl), or with all on the way from where the selection began (Shift). */
export type SelectHow = 'alone' | 'oneMore' | 'range';

export const selectHow = ({ ctrlKey, metaKey, shiftKey }: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>): SelectHow =>
  ctrlKey || metaKey ? 'oneMore' : shiftKey ? 'range' : 'alone';

/** Where the canvas' cursor stands; `null` is the start tile. */
export type Cursor = StepId | null;

/** Where the arrow keys lead: down to the first child, up to the parent, left and right between the two paths of a condition. */
export function walk(sequence: Sequence, from: Cursor, direction: Direction): Cursor {
  switch (direction) {
    case 'down':
      return firstBelow(sequence, from) ?? from;
    case 'up':
      return parentOf(sequence, from);
    case 'left':
    case 'right':
      return acrossFrom(sequence, from, direction) ?? from;
    case 'start':
      return null;
    case 'end':
      return endOf(sequence, from);
  }
}

function firstBelow(sequence: Sequence, from: Cursor): Cursor {
  if (from === null) return sequence.start;
  return exitsOf(existingStep(sequence, from)).find((exit) => exit.to !== null)?.to ?? null;
}

const slotOf = (sequence: Sequence, id: StepId): Slot | undefined => slotsTo(sequence).get(id)?.[0];

function parentOf(sequence: Sequence, from: Cursor): Cursor {
  if (from === null) return null;
  const slot = slotOf(sequence, from);
  return slot?.kind === 'exit' ? slot.step : null;
}

/** The first step of the other path of the nearest condition above, if that path lies in the direction and holds a step. */
function acrossFrom(sequence: Sequence, from: Cursor, direction: 'left' | 'right'): Cursor {
  const slots = slotsTo(sequence);
  const here = direction === 'left' ? 'no' : 'yes';
  const there = direction === 'left' ? 'yes' : 'no';
  let slot = from === null ? undefined : slots.get(from)?.[0];
  while (slot?.kind === 'exit') {
    if (slot.exit === here) {
      const across = exitsOf(existingStep(sequence, slot.step)).find((exit) => exit.name === there)?.to ?? null;
      if (across !== null) return across;
    }
    slot = slots.get(slot.step)?.[0];
  }
  return null;
}

function endOf(sequence: Sequence, from: Cursor): Cursor {
  let at = from;
  for (let next = firstBelow(sequence, at); next !== null; next = firstBelow(sequence, at)) at = next;
  return at;
}

/** The slot that leads to the cursor, where "add before" adds; of several, that of the first path. */
export const slotBefore = (sequence: Sequence, cursor: Cursor): Slot =>
  cursor === null ? { kind: 'start' } : (slotOf(sequence, cursor) ?? { kind: 'start' });

/** The No path that is next to be built: the cursor's own where that is a condition, else the nearest above it that stands open. */
export function openNoPath(sequence: Sequence, cursor: Cursor): Slot | null {
  const slots = slotsTo(sequence);
  for (let at = cursor; at !== null; ) {
    const no = exitsOf(existingStep(sequence, at)).find(({ name }) => name === 'no');
    if (no !== undefined && (at === cursor || no.to === null)) return { kind: 'exit', step: at, exit: 'no' };
    const above = slots.get(at)?.[0];
    at = above?.kind === 'exit' ? above.step : null;
  }
  return null;
}

/** The slot that follows the cursor, where "add after" adds: the Yes path of a condition. `null` where nothing can follow. */
export function slotAfter(sequence: Sequence, cursor: Cursor): Slot | null {
  if (cursor === null) return { kind: 'start' };
  const exit = exitsOf(existingStep(sequence, cursor))[0];
  return exit === undefined ? null : { kind: 'exit', step: cursor, exit: exit.name };
}
