import type { StepOf } from '../../model/step.ts';
import { type Behaviour, leaveNext } from '../behaviour.ts';
import { quoted, tell } from '../tell.ts';
import { sendByItself, tellEntered } from './automatic.ts';

export const automatedEmail: Behaviour<StepOf<'automatedEmail'>> = {
  enter(run, step) {
    tellEntered(run, step);
    sendByItself(run, step);
    tell(run, { event: { kind: 'sent', version: null }, rule: '2.5', text: `The email ${quoted(step)} is sent.` });
    return leaveNext;
  },
};
