import fc from 'fast-check';
import type { Edit } from '../shared/edit/edit.ts';
import { applyEdit } from '../shared/edit/edit.ts';
import { type Extent, fragmentOf, renewed } from '../shared/edit/fragment.ts';
import { isJoined } from '../shared/edit/joinExit.ts';
import { blankDesign, type Design } from '../shared/model/design.ts';
import { placed } from '../shared/model/flow.ts';
import { DesignId, StepId } from '../shared/model/ids.ts';
import { pickerEntries } from '../shared/model/picker.ts';
import { flowOrder, type Slot, startSlot, stepIn } from '../shared/model/sequence.ts';
import { exitsOf, type Step } from '../shared/model/step.ts';

/** What a person might do next, without knowing the design yet: picks are taken modulo what is there. */
export type Gesture =
  | { readonly kind: 'add'; readonly entry: number; readonly slot: number; readonly tail: 'yes' | 'no' }
  | { readonly kind: 'remove'; readonly step: number; readonly keep: number }
  | { readonly kind: 'move'; readonly step: number; readonly slot: number; readonly extent: Extent; readonly tail: 'yes' | 'no' }
  | { readonly kind: 'join'; readonly slot: number; readonly step: number }
  | { readonly kind: 'part'; readonly slot: number; readonly withCopy: boolean }
  | { readonly kind: 'paste'; readonly step: number; readonly slot: number; readonly extent: Extent; readonly tail: 'yes' | 'no' }
  | { readonly kind: 'extract'; readonly step: number }
  | { readonly kind: 'rename'; readonly step: number; readonly name: string }
  | { readonly kind: 'details'; readonly name: string; readonly exitOnReply: boolean }
  | { readonly kind: 'status'; readonly status: Design['status'] }
  | { readonly kind: 'renameAll'; readonly name: string }
  | { readonly kind: 'goBack'; readonly name: string };

const pick = fc.nat(1000);
const words = fc.string({ unit: 'grapheme', maxLength: 20 });

const tail = fc.constantFrom('yes' as const, 'no' as const);
const extent = fc.constantFrom<Extent>('alone', 'withBelow');

export const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('add'), entry: pick, slot: pick, tail }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove'), step: pick, keep: pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move'), step: pick, slot: pick, extent, tail }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('join'), slot: pick, step: pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('part'), slot: pick, withCopy: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('paste'), step: pick, slot: pick, extent, tail }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('extract'), step: pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rename'), step: pick, name: words }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('details'), name: words, exitOnReply: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('goBack'), name: words }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('status'), status: fc.constantFrom('draft', 'finished') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('renameAll'), name: words }) },
);

const slotsOf = (design: Design): readonly Slot[] => [
  startSlot,
  ...flowOrder(design.sequence).flatMap((step) => exitsOf(step).map((exit): Slot => ({ kind: 'exit', step: step.id, exit: exit.name }))),
];

const at = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];

/** The edit that a gesture means on this design; `null` where there is nothing to do it to. `number` makes the id of a new step. */
export function editOf(design: Design, made: Gesture, number: number): Edit | null {
  const steps = flowOrder(design.sequence);
  switch (made.kind) {
    case 'add': {
      const entry = at(pickerEntries, made.entry);
      const slot = at(slotsOf(design), made.slot);
      if (entry === undefined || slot === undefined) return null;
      return { kind: 'addStep', step: placed(entry.content, StepId.parse(`s${number}`)), at: slot, tail: made.tail };
    }
    case 'remove': {
      const step = at(steps, made.step);
      const keep = step === undefined ? undefined : at([null, ...exitsOf(step).map((exit) => exit.name)], made.keep);
      return step === undefined || keep === undefined ? null : { kind: 'removeStep', step: step.id, keep };
    }
    case 'move': {
      const step = at(steps, made.step);
      const slot = at(slotsOf(design), made.slot);
      if (step === undefined || slot === undefined) return null;
      return { kind: 'moveStep', step: step.id, at: slot, extent: made.extent, tail: made.tail };
    }
    case 'join': {
      const slot = at(slotsOf(design), made.slot);
      const step = at(steps, made.step);
      return slot === undefined || step === undefined ? null : { kind: 'joinExit', slot, to: step.id };
    }
    case 'part': {
      const joined = slotsOf(design).filter((slot) => isJoined(design.sequence, slot));
      const slot = at(joined, made.slot);
      const to = slot === undefined ? null : stepIn(design.sequence, slot);
      if (slot === undefined || to === null) return null;
      return { kind: 'partExit', slot, copy: made.withCopy ? copyOf(design, to, 'withBelow', number) : null };
    }
    case 'paste': {
      const step = at(steps, made.step);
      const slot = at(slotsOf(design), made.slot);
      if (step === undefined || slot === undefined) return null;
      return { kind: 'pasteSteps', steps: copyOf(design, step.id, made.extent, number), at: slot, tail: made.tail };
    }
    case 'extract': {
      const step = at(steps, made.step);
      const by = placed({ kind: 'advance', name: 'Go on there', description: '', target: null }, StepId.parse(`s${number}`));
      return step === undefined ? null : { kind: 'replaceBranch', step: step.id, by };
    }
    case 'rename': {
      const step: Step | undefined = at(steps, made.step);
      return step === undefined ? null : { kind: 'changeStep', step: { ...step, name: made.name } };
    }
    case 'details': {
      const { description, recordType, tags, options } = design;
      const details = { name: made.name, description, recordType, tags, options: { ...options, exitOnReply: made.exitOnReply } };
      return { kind: 'changeDetails', details };
    }
    case 'goBack': {
      const { description, recordType, tags, options } = design;
      const sequence = { start: null, steps: {} };
      return { kind: 'goBack', details: { name: made.name, description, recordType, tags, options }, sequence, status: 'draft' };
    }
    case 'status':
      return { kind: 'setStatus', status: made.status };
    case 'renameAll': {
      const edits = steps.map((step) => ({ kind: 'changeStep' as const, step: { ...step, name: made.name } }));
      return edits.length === 0 ? null : { kind: 'several', name: `Call all "${made.name}"`, edits };
    }
  }
}

/** Steps of a design under new ids, which are made of `number`. */
function copyOf({ sequence }: Design, step: StepId, extent: Extent, number: number) {
  let count = 0;
  return renewed(fragmentOf(sequence, step, extent), () => StepId.parse(`s${number}-${++count}`));
}

export const emptyDesign: Design = blankDesign(DesignId.parse('drawn'), 'Drawn', 'lead');

/** Any design that a person can draw from an empty one. */
export const drawnDesign: fc.Arbitrary<Design> = fc.array(gesture, { maxLength: 30 }).map((gestures) =>
  gestures.reduce((design, made, index) => {
    const edit = editOf(design, made, index + 1);
    const applied = edit === null ? null : applyEdit(design, edit);
    return applied?.ok ? applied.value : design;
  }, emptyDesign),
);
