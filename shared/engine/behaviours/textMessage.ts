import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { sent, tell } from '../tell.ts';
import { textMessageIsSent } from './automatic.ts';
import { manual, plainly } from './manual.ts';

export const textMessage: Behaviour<StepOf<'textMessage'>> = manual<StepOf<'textMessage'>>({
  complete(run) {
    plainly.complete(run);
    tell(run, sent, '2.2', textMessageIsSent);
    return null;
  },
  skip: plainly.skip,
});
