import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { completed, sent, tell } from '../tell.ts';
import { nameOf, quoted } from '../titles.ts';
import { manual } from './manual.ts';

/** Completing an email sends it (`rules.md` 2.3); sent or skipped, conditions below can judge it (4.1, 4.4). */
export const email: Behaviour<StepOf<'email'>> = manual<StepOf<'email'>>({
  complete(run, step, { stimulus }) {
    run.subjects.emails.push({
      step: step.id,
      name: nameOf(step),
      sent: { at: run.now, byClock: false },
      stimulus,
      events: [],
      judgedAt: null,
    });
    tell(run, completed, '2.3', () => `The seller completes ${quoted(step)}.`);
    tell(run, sent, '2.3', () => `The email ${quoted(step)} is sent.`);
    return null;
  },
  skip(run, step, stimulus) {
    run.subjects.emails.push({ step: step.id, name: nameOf(step), sent: null, stimulus, events: [], judgedAt: null });
  },
});
