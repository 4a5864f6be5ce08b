import type { Names } from '../model/describe.ts';
import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import { kindFacts } from '../model/kinds.ts';
import { existingStep, flowOrder, type Sequence, type Slot, stepOf } from '../model/sequence.ts';
import type { Step } from '../model/step.ts';
import { fellowsOf, renamed } from './fellows.ts';
import { detailsOf, type Field, fieldsOf } from './fields.ts';
import { movedSteps } from './moves.ts';
import { placesIn } from './place.ts';
import { same } from './same.ts';

/** One thing that is different in a design. `before` and `after` are words: of a value, or of a place. A step is as it is now, or as it was. */
export type Change =
  | { readonly kind: 'details'; readonly field: string; readonly before: string; readonly after: string }
  | { readonly kind: 'added'; readonly step: Step; readonly after: string }
  | { readonly kind: 'removed'; readonly step: Step; readonly before: string }
  | { readonly kind: 'moved'; readonly step: Step; readonly before: string; readonly after: string }
  | { readonly kind: 'changed'; readonly step: Step; readonly field: string; readonly before: string; readonly after: string };

/**
 * What was changed from one design to another: what it says of itself, then step by step in flow order; a removed step comes where it stood.
 * Id, status and scenarios are left aside. Steps are paired by id, else by kind and title, so that copies can be compared too.
 */
export function changesBetween(before: Design, after: Design, names: Names): readonly Change[] {
  const details = differing(detailsOf(before, names), detailsOf(after, names)).map((field): Change => ({ kind: 'details', ...field }));
  return before.sequence === after.sequence ? details : [...details, ...stepChanges(before.sequence, after.sequence, names)];
}

/** Whether two designs say the same, for all that `changesBetween` looks at: a step taken away and made anew just as it was is no change. */
export function isUnchanged(before: Design, after: Design): boolean {
  if (same(contentOf(before), contentOf(after))) return true;
  const fellows = fellowsOf(before.sequence, after.sequence);
  if ([...fellows].every(([old, id]) => old === id)) return false;
  return same(contentOf({ ...before, sequence: renamed(before.sequence, fellows) }), contentOf(after));
}

const contentOf = ({ id, status, scenarios, ...content }: Design): object => content;

function stepChanges(before: Sequence, after: Sequence, names: Names): readonly Change[] {
  const fellows = fellowsOf(before, after);
  const oldIds = new Map([...fellows].map(([old, id]) => [id, old]));
  const moved = movedSteps(before, after, fellows);
  const [placeThen, placeNow] = [placeWords(before), placeWords(after)];
  const gone = removedSteps(before, fellows);
  const removed = (at: StepId | null): readonly Change[] =>
    (gone.get(at) ?? []).map((step) => ({ kind: 'removed', step, before: placeThen(step.id) }));

  const changesOf = (step: Step): readonly Change[] => {
    const oldId = oldIds.get(step.id);
    const old = oldId === undefined ? undefined : stepOf(before, oldId);
    if (old === undefined) return [{ kind: 'added', step, after: placeNow(step.id) }];
    const move: readonly Change[] = moved.has(step.id)
      ? [{ kind: 'moved', step, before: placeThen(old.id), after: placeNow(step.id) }]
      : [];
    // Words cost more than a look, and most steps say what they said.
    const differs = old !== step && !same({ ...old, id: step.id, exits: step.exits }, step);
    const fields = differs ? differing(fieldsOf(old, names), fieldsOf(step, names)) : [];
    return [...move, ...fields.map((field): Change => ({ kind: 'changed', step, ...field }))];
  };
  return [...removed(null), ...flowOrder(after).flatMap((step) => [...changesOf(step), ...removed(step.id)])];
}

/** The fields whose values differ, with both in words. */
function differing(before: readonly Field[], after: readonly Field[]): { field: string; before: string; after: string }[] {
  const old = new Map(before.map((field) => [field.key, field]));
  const now = new Map(after.map((field) => [field.key, field]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    if (same(was?.value, is?.value)) return [];
    return [{ field: is?.label ?? was?.label ?? key, before: was?.words ?? '', after: is?.words ?? '' }];
  });
}

/** The steps that have no fellow, by the step after which they are told; `null` for those told first. */
function removedSteps(before: Sequence, fellows: ReadonlyMap<StepId, StepId>): ReadonlyMap<StepId | null, readonly Step[]> {
  const gone = new Map<StepId | null, Step[]>();
  let at: StepId | null = null;
  for (const step of flowOrder(before)) {
    const fellow = fellows.get(step.id);
    if (fellow === undefined) gone.set(at, [...(gone.get(at) ?? []), step]);
    else at = fellow;
  }
  return gone;
}

const pathWords = { next: '', yes: ', Yes path', no: ', No path' } as const;

/** "at the start", "after Opened?, Yes path". */
function placeWords(sequence: Sequence): (step: StepId) => string {
  const places = placesIn(sequence, () => false);
  const words = (slot: Slot): string =>
    slot.kind === 'start' ? 'at the start' : `after ${titleOf(existingStep(sequence, slot.step))}${pathWords[slot.exit]}`;
  return (step) => places(step).map(words).join(' and ');
}

/** What a step is called: its title, or its kind while it has none. */
export const titleOf = ({ name, kind }: Step): string => (name.trim() === '' ? kindFacts[kind].label : name);
