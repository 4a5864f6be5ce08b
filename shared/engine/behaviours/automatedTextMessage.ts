import type { StepOf } from '../../model/step.ts';
import { type Behaviour, leaveNext } from '../behaviour.ts';
import { sent, tell } from '../tell.ts';
import { tellEntered, textMessageIsSent } from './automatic.ts';

export const automatedTextMessage: Behaviour<StepOf<'automatedTextMessage'>> = {
  enter(run, step) {
    tellEntered(run, step);
    tell(run, sent, '2.5', textMessageIsSent);
    return leaveNext;
  },
};
