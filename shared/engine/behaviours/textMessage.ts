import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { quoted, tell } from '../tell.ts';
import { manual, plainly } from './manual.ts';

export const textMessage: Behaviour<StepOf<'textMessage'>> = manual<StepOf<'textMessage'>>({
  complete(run, step) {
    plainly.complete(run, step);
    tell(run, { event: { kind: 'sent', version: null }, rule: '2.2', text: `The text message ${quoted(step)} is sent.` });
    return null;
  },
  skip: plainly.skip,
});
