import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import type { Misfit } from '../model/misfit.ts';
import { stepOf } from '../model/sequence.ts';
import { exitsOf } from '../model/step.ts';

/**
 * The first reference in a design that does not hold: a step filed under another id, an exit or start that names a missing step, a loop,
 * a step that nothing leads to. No edit can make such a design, so a file that has one is broken, not unfinished.
 */
export function references({ sequence }: Pick<Design, 'sequence'>): Misfit | null {
  for (const [key, step] of Object.entries(sequence.steps)) {
    const place = `sequence.steps.${key}`;
    if (step.id !== key) return { place: `${place}.id`, reason: `must be "${key}", the name it is filed under (is "${step.id}")` };
    for (const exit of exitsOf(step)) {
      if (exit.to !== null && stepOf(sequence, exit.to) === undefined) {
        return { place: `${place}.exits.${exit.name}`, reason: `names a step that is not there ("${exit.to}")` };
      }
    }
  }
  if (sequence.start !== null && stepOf(sequence, sequence.start) === undefined) {
    return { place: 'sequence.start', reason: `names a step that is not there ("${sequence.start}")` };
  }
  return loopOrLoose(sequence);
}

/** Walks depth first from the start: a step met while its own path is still open closes a loop; a step never met is loose. */
function loopOrLoose(sequence: Design['sequence']): Misfit | null {
  const state = new Map<StepId, 'open' | 'done'>();
  const stack: { readonly id: StepId; readonly leaving: boolean }[] =
    sequence.start === null ? [] : [{ id: sequence.start, leaving: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    if (top.leaving) {
      state.set(top.id, 'done');
      continue;
    }
    if (state.has(top.id)) continue;
    state.set(top.id, 'open');
    stack.push({ id: top.id, leaving: true });
    const step = stepOf(sequence, top.id);
    for (const exit of step === undefined ? [] : exitsOf(step)) {
      if (exit.to === null) continue;
      if (state.get(exit.to) === 'open') {
        return {
          place: `sequence.steps.${top.id}.exits.${exit.name}`,
          reason: `leads back to "${exit.to}": a sequence cannot run in a loop`,
        };
      }
      stack.push({ id: exit.to, leaving: false });
    }
  }
  const loose = Object.values(sequence.steps).find((step) => !state.has(step.id))?.id;
  return loose === undefined ? null : { place: `sequence.steps.${loose}`, reason: 'cannot be reached from the start' };
}
