import type { StepOf } from '../../model/step.ts';
import { type Behaviour, leaveNext } from '../behaviour.ts';
import { quoted, tell } from '../tell.ts';
import { tellEntered } from './automatic.ts';

export const automatedTextMessage: Behaviour<StepOf<'automatedTextMessage'>> = {
  enter(run, step) {
    tellEntered(run, step);
    tell(run, { event: { kind: 'sent', version: null }, rule: '2.5', text: `The text message ${quoted(step)} is sent.` });
    return leaveNext;
  },
};
