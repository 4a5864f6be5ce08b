import type { ComponentType } from 'react';
import type { Names } from '../../../shared/model/describe.ts';
import type { Step, StepKind, StepOf } from '../../../shared/model/step.ts';

/** What the form of a kind is given: the step, and how to change it. */
export interface FormProps<S extends Step = Step> {
  readonly step: S;
  /** The whole step with its new content; changes with one `merge` key are one undo. */
  readonly change: (step: S, merge?: string) => void;
  readonly names: Names;
}

export type FormOf<K extends StepKind> = ComponentType<FormProps<StepOf<K>>>;

const isOfKind = <K extends StepKind>(step: Step, kind: K): step is StepOf<K> => step.kind === kind;

/** Makes the form of one kind fit a table over all kinds. */
export function formFor<K extends StepKind>(kind: K, Form: FormOf<K>): ComponentType<FormProps> {
  return function KindForm({ step, change, names }: FormProps) {
    return isOfKind(step, kind) ? <Form step={step} change={change} names={names} /> : null;
  };
}
