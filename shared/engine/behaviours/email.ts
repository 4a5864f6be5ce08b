import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { addEmail } from '../subjects.ts';
import { completed, sent, tell } from '../tell.ts';
import { emailIsSent } from './automatic.ts';
import { manual, sellerCompletes } from './manual.ts';

/** Completing an email sends it (`rules.md` 2.3); sent or skipped, conditions below can judge it (4.1, 4.4). */
export const email: Behaviour<StepOf<'email'>> = manual<StepOf<'email'>>({
  complete(run, _step, { stimulus }) {
    addEmail(run, { at: run.now, byClock: false }, stimulus);
    tell(run, completed, '2.3', sellerCompletes);
    tell(run, sent, '2.3', emailIsSent);
    return null;
  },
  skip(run, _step, stimulus) {
    addEmail(run, null, stimulus);
  },
});
