import type { StepKind } from '../../../shared/model/step.ts';
import { abTest } from './abTest.ts';
import { advance } from './advance.ts';
import { automatedEmail } from './automatedEmail.ts';
import { automatedTextMessage } from './automatedTextMessage.ts';
import { callCondition } from './callCondition.ts';
import { email } from './email.ts';
import { emailCondition } from './emailCondition.ts';
import { fieldCondition } from './fieldCondition.ts';
import { linkedIn } from './linkedIn.ts';
import type { Look } from './look.ts';
import { phoneCall } from './phoneCall.ts';
import { stageCondition } from './stageCondition.ts';
import { task } from './task.ts';
import { textMessage } from './textMessage.ts';
import { updateField } from './updateField.ts';
import { wait } from './wait.ts';

export const looks: Readonly<Record<StepKind, Look>> = {
  email,
  automatedEmail,
  phoneCall,
  task,
  textMessage,
  automatedTextMessage,
  linkedIn,
  wait,
  abTest,
  emailCondition,
  callCondition,
  fieldCondition,
  stageCondition,
  updateField,
  advance,
};
