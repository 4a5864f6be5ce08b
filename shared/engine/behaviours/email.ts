import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { nameOf, quoted, tell } from '../tell.ts';
import { manual } from './manual.ts';

/** Completing an email sends it (`rules.md` 2.3); sent or skipped, conditions below can judge it (4.1, 4.4). */
export const email: Behaviour<StepOf<'email'>> = manual<StepOf<'email'>>({
  complete(run, step, { stimulus }) {
    const sent = { at: run.now, byClock: false };
    run.subjects.emails.push({ step: step.id, name: nameOf(step), sent, stimulus, events: [], judgedAt: null });
    tell(run, { event: { kind: 'completed', result: null }, rule: '2.3', text: `The seller completes ${quoted(step)}.` });
    tell(run, { event: { kind: 'sent', version: null }, rule: '2.3', text: `The email ${quoted(step)} is sent.` });
    return null;
  },
  skip(run, step, stimulus) {
    run.subjects.emails.push({ step: step.id, name: nameOf(step), sent: null, stimulus, events: [], judgedAt: null });
  },
});
