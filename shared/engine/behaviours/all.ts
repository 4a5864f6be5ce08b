import type { StepKind, StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { abTest } from './abTest.ts';
import { advance } from './advance.ts';
import { automatedEmail } from './automatedEmail.ts';
import { automatedTextMessage } from './automatedTextMessage.ts';
import { callCondition } from './callCondition.ts';
import { email } from './email.ts';
import { emailCondition } from './emailCondition.ts';
import { fieldCondition } from './fieldCondition.ts';
import { linkedIn } from './linkedIn.ts';
import { phoneCall } from './phoneCall.ts';
import { stageCondition } from './stageCondition.ts';
import { task } from './task.ts';
import { textMessage } from './textMessage.ts';
import { updateField } from './updateField.ts';
import { wait } from './wait.ts';

/** What each kind of step does. A kind without a behaviour does not compile. */
export const behaviours: { readonly [K in StepKind]: Behaviour<StepOf<K>> } = {
  email,
  automatedEmail,
  phoneCall,
  task,
  textMessage,
  automatedTextMessage,
  wait,
  abTest,
  emailCondition,
  callCondition,
  fieldCondition,
  stageCondition,
  updateField,
  advance,
  linkedIn,
};
