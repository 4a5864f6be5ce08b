import { whyNotHere } from '../../shared/edit/allowed.ts';
import type { StepContent } from '../../shared/model/flow.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { emailKinds } from '../../shared/model/kinds.ts';
import { pickerEntries } from '../../shared/model/picker.ts';
import { existingStep, type Sequence, type Slot, stepsAbove } from '../../shared/model/sequence.ts';
import { titleOf } from '../../shared/model/title.ts';
import type { QuickKind } from '../canvas/keys.ts';
import { openNoPath, slotAfter } from '../canvas/walk.ts';
import type { Stores } from '../state/stores.tsx';
import { addStep, openSequence, refuse } from './editing.ts';

function entryContent(id: string): StepContent {
  const entry = pickerEntries.find((candidate) => candidate.id === id);
  if (entry === undefined) throw new Error(`The picker offers no ${id}`);
  return entry.content;
}

/** What a single letter adds to a slot; for a condition, the one that judges the nearest email or call above it. */
function quickContent(sequence: Sequence, slot: Slot, what: QuickKind): StepContent {
  if (what !== 'condition') return entryContent(what);
  const judged = stepsAbove(sequence, slot).find(({ kind }) => kind === 'phoneCall' || emailKinds.includes(kind));
  if (judged === undefined) return entryContent('fieldCondition');
  return entryContent(judged.kind === 'phoneCall' ? 'callCondition' : 'opened');
}

/** Adds what a single letter means, or says why it cannot stand there. Answers whether it was added. */
export function addQuickly(stores: Stores, slot: Slot, what: QuickKind): boolean {
  const sequence = openSequence(stores);
  const content = quickContent(sequence, slot, what);
  const refused = whyNotHere(sequence, slot, content);
  if (refused === null) return addStep(stores, slot, content, 'yes');
  refuse(stores, refused);
  return false;
}

/** Opens the picker after a step, or at the start. Answers whether anything can follow; if not, that is said. */
export function pickAfter(stores: Stores, cursor: StepId | null): boolean {
  const sequence = openSequence(stores);
  const { pick, announce } = stores.view.getState();
  const slot = slotAfter(sequence, cursor);
  if (slot === null) {
    if (cursor !== null) announce(`Nothing can follow ${titleOf(existingStep(sequence, cursor))}.`);
    return false;
  }
  pick(slot);
  return true;
}

/** Opens the picker on the No path that is next to be built, or says that there is none. */
export function pickOnNoPath(stores: Stores, cursor: StepId | null): void {
  const slot = openNoPath(openSequence(stores), cursor);
  const { pick, announce } = stores.view.getState();
  if (slot === null) announce('No condition above has a No path that stands open.');
  else pick(slot);
}
