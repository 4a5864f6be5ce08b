import { z } from 'zod';
import type { StepId } from './ids.ts';
import { AbTest } from './steps/abTest.ts';
import { Advance } from './steps/advance.ts';
import { AutomatedEmail } from './steps/automatedEmail.ts';
import { AutomatedTextMessage } from './steps/automatedTextMessage.ts';
import { CallCondition } from './steps/callCondition.ts';
import { Email } from './steps/email.ts';
import { EmailCondition } from './steps/emailCondition.ts';
import { FieldCondition } from './steps/fieldCondition.ts';
import { LinkedIn } from './steps/linkedIn.ts';
import { PhoneCall } from './steps/phoneCall.ts';
import { StageCondition } from './steps/stageCondition.ts';
import { Task } from './steps/task.ts';
import { TextMessage } from './steps/textMessage.ts';
import { UpdateField } from './steps/updateField.ts';
import { Wait } from './steps/wait.ts';

/** Everything a sequence can be made of (`sequences.md` 1.1), told apart by `kind`. */
export const Step = z.discriminatedUnion('kind', [
  Email,
  AutomatedEmail,
  PhoneCall,
  Task,
  TextMessage,
  AutomatedTextMessage,
  LinkedIn,
  Wait,
  AbTest,
  EmailCondition,
  CallCondition,
  FieldCondition,
  StageCondition,
  UpdateField,
  Advance,
]);
export type Step = z.infer<typeof Step>;
export type StepKind = Step['kind'];
export type StepOf<K extends StepKind> = Extract<Step, { kind: K }>;

/** A named way out of a step. */
export const ExitName = z.enum(['next', 'yes', 'no']);
export type ExitName = z.infer<typeof ExitName>;

/** Steps that go on to one step. */
export type LinearStep = Extract<Step, { exits: { next: StepId | null } }>;

/** Conditions: the steps with a Yes and a No path. */
export type Condition = Extract<Step, { exits: { yes: StepId | null } }>;

export interface Exit {
  readonly name: ExitName;
  readonly to: StepId | null;
}

export const isLinear = (step: Step): step is LinearStep => 'next' in step.exits;

export const isCondition = (step: Step): step is Condition => 'yes' in step.exits;

/** The ways out of a step in the order they are drawn: Yes before No. None for a step after which nothing can follow. */
export function exitsOf(step: Step): readonly Exit[] {
  if (isLinear(step)) return [{ name: 'next', to: step.exits.next }];
  if (isCondition(step)) {
    return [
      { name: 'yes', to: step.exits.yes },
      { name: 'no', to: step.exits.no },
    ];
  }
  return [];
}

/** The same step with one exit leading elsewhere. Naming an exit that the step does not have is a bug of the caller. */
export function withExit(step: Step, name: ExitName, to: StepId | null): Step {
  if (isLinear(step) && name === 'next') return { ...step, exits: { next: to } };
  if (isCondition(step) && name !== 'next') return { ...step, exits: { ...step.exits, [name]: to } };
  throw new Error(`A step of kind ${step.kind} has no exit ${name}`);
}
