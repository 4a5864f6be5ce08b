import type { Design } from '../../../shared/model/design.ts';
import { type Flow, type StepContent, sequenceOf } from '../../../shared/model/flow.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { flowOrder, type Sequence, type Slot } from '../../../shared/model/sequence.ts';
import { exitsOf } from '../../../shared/model/step.ts';
import { emptyDesign } from '../../gestures.ts';

/** The contents that tests of structure build with; a step is called by its name. */
export const task = (name: string): StepContent => ({ kind: 'task', name, description: '' });
export const email = (name: string, template: string | null = null): StepContent => ({ kind: 'email', name, description: '', template });
export const call = (name: string): StepContent => ({ kind: 'phoneCall', name, description: '', script: '' });
export const ask = (name: string): StepContent => ({
  kind: 'fieldCondition',
  name,
  description: '',
  expression: { kind: 'group', join: 'and', members: [] },
});
export const opened: StepContent = {
  kind: 'emailCondition',
  name: 'Opened?',
  description: '',
  results: ['opened'],
  mode: 'oneOf',
  limit: { days: 1, hours: 0 },
  advanceEarly: true,
};
export const advance: StepContent = { kind: 'advance', name: 'Hand over', description: '', target: null };

/** The draft of a flow; its steps get the ids `s1`, `s2` and so on. */
export function designOf(flow: Flow): Design {
  let count = 0;
  return { ...emptyDesign, sequence: sequenceOf(flow, () => StepId.parse(`s${++count}`)) };
}

export function idOf(design: Design, name: string): StepId {
  const found = flowOrder(design.sequence).find((step) => step.name === name);
  if (found === undefined) throw new Error(`No step is called ${name}`);
  return found.id;
}

/** The slot below a step. */
export const below = (design: Design, name: string, exit: 'next' | 'yes' | 'no' = 'next'): Slot => ({
  kind: 'exit',
  step: idOf(design, name),
  exit,
});

/** A sequence in brackets: `A Q(yes B | no C)`. A step that was already written is written again where branches join. */
export function drawn({ steps, start }: Sequence, from: StepId | null = start): string {
  const step = from === null ? undefined : steps[from];
  if (step === undefined) return '';
  const exits = exitsOf(step);
  if (exits.length === 2) return `${step.name}(${exits.map((exit) => drawn({ steps, start }, exit.to)).join(' | ')})`;
  return [step.name, ...exits.map((exit) => drawn({ steps, start }, exit.to))].filter((part) => part !== '').join(' ');
}
