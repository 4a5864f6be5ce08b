import type { StepOf } from '../../model/step.ts';
import { type Behaviour, leaveNext } from '../behaviour.ts';
import { sent, tell } from '../tell.ts';
import { emailIsSent, sendByItself, tellEntered } from './automatic.ts';

export const automatedEmail: Behaviour<StepOf<'automatedEmail'>> = {
  enter(run, step) {
    tellEntered(run, step);
    sendByItself(run);
    tell(run, sent, '2.5', emailIsSent);
    return leaveNext;
  },
};
