import type { ComponentType } from 'react';
import type { StepKind } from '../../../shared/model/step.ts';
import { AbTestForm } from './abTest.tsx';
import { AdvanceForm } from './advance.tsx';
import { AutomatedEmailForm } from './automatedEmail.tsx';
import { AutomatedTextMessageForm } from './automatedTextMessage.tsx';
import { CallConditionForm } from './callCondition.tsx';
import { EmailForm } from './email.tsx';
import { EmailConditionForm } from './emailCondition.tsx';
import { FieldConditionForm } from './fieldCondition.tsx';
import { type FormProps, formFor } from './form.tsx';
import { LinkedInForm } from './linkedIn.tsx';
import { PhoneCallForm } from './phoneCall.tsx';
import { StageConditionForm } from './stageCondition.tsx';
import { TaskForm } from './task.tsx';
import { TextMessageForm } from './textMessage.tsx';
import { UpdateFieldForm } from './updateField.tsx';
import { WaitForm } from './wait.tsx';

/** The fields of each kind besides title and description. */
export const forms: Readonly<Record<StepKind, ComponentType<FormProps>>> = {
  email: formFor('email', EmailForm),
  automatedEmail: formFor('automatedEmail', AutomatedEmailForm),
  phoneCall: formFor('phoneCall', PhoneCallForm),
  task: formFor('task', TaskForm),
  textMessage: formFor('textMessage', TextMessageForm),
  automatedTextMessage: formFor('automatedTextMessage', AutomatedTextMessageForm),
  linkedIn: formFor('linkedIn', LinkedInForm),
  wait: formFor('wait', WaitForm),
  abTest: formFor('abTest', AbTestForm),
  emailCondition: formFor('emailCondition', EmailConditionForm),
  callCondition: formFor('callCondition', CallConditionForm),
  fieldCondition: formFor('fieldCondition', FieldConditionForm),
  stageCondition: formFor('stageCondition', StageConditionForm),
  updateField: formFor('updateField', UpdateFieldForm),
  advance: formFor('advance', AdvanceForm),
};
