import type { StepId } from './ids.ts';
import type { Sequence } from './sequence.ts';
import { isCondition, isLinear, type Step } from './step.ts';

type WithoutPlace<S> = S extends Step ? Omit<S, 'id' | 'exits' | 'note'> & { readonly note?: string } : never;

/** What a step says of itself, without its id and its place in a sequence. Most have no note. */
export type StepContent = WithoutPlace<Step>;

/** A sequence as it reads from top to bottom; a condition carries its two paths. This is how templates and tests write one. */
export type Flow = readonly FlowItem[];
export interface FlowItem {
  readonly step: StepContent;
  readonly yes?: Flow;
  readonly no?: Flow;
}

/** Gives a content its id, with every exit open. */
export function placed(content: StepContent, id: StepId): Step {
  switch (content.kind) {
    case 'advance':
      return { note: '', ...content, id, exits: {} };
    case 'emailCondition':
    case 'callCondition':
    case 'fieldCondition':
    case 'stageCondition':
      return { note: '', ...content, id, exits: { yes: null, no: null } };
    default:
      return { note: '', ...content, id, exits: { next: null } };
  }
}

/**
 * Builds the sequence of a flow. `nextId` is asked for one id per step. What follows a condition in its own flow
 * follows both of its paths: the branches join there.
 */
export function sequenceOf(flow: Flow, nextId: () => StepId): Sequence {
  const steps: Record<StepId, Step> = {};

  const build = (items: Flow, after: StepId | null): StepId | null => {
    const [item, ...rest] = items;
    if (item === undefined) return after;
    const step = placed(item.step, nextId());
    steps[step.id] = step;
    if (isCondition(step)) {
      const joined = build(rest, after);
      steps[step.id] = { ...step, exits: { yes: build(item.yes ?? [], joined), no: build(item.no ?? [], joined) } };
    } else if (isLinear(step)) {
      steps[step.id] = { ...step, exits: { next: build(rest, after) } };
    }
    return step.id;
  };

  return { start: build(flow, null), steps };
}
