import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { sent, tell } from '../tell.ts';
import { quoted } from '../titles.ts';
import { manual, plainly } from './manual.ts';

export const textMessage: Behaviour<StepOf<'textMessage'>> = manual<StepOf<'textMessage'>>({
  complete(run, step) {
    plainly.complete(run, step);
    tell(run, sent, '2.2', () => `The text message ${quoted(step)} is sent.`);
    return null;
  },
  skip: plainly.skip,
});
