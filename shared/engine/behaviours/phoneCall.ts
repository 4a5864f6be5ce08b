import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { tell } from '../tell.ts';
import { nameOf, quoted } from '../titles.ts';
import { manual } from './manual.ts';

/** Completing a call needs one of the organisation's call results (`rules.md` 2.3); conditions below judge it (4.5). */
export const phoneCall: Behaviour<StepOf<'phoneCall'>> = manual<StepOf<'phoneCall'>>({
  complete(run, step, { result: id, stimulus }) {
    if (id === null) return 'a call is completed with a result, and none was given';
    const result = run.given.input.catalog.callResults.find((candidate) => candidate.id === id);
    if (result === undefined) return `the organisation has no call result "${id}"`;
    run.subjects.calls.push({ step: step.id, name: nameOf(step), result: id, at: run.now, stimulus, judgements: [] });
    tell(run, { kind: 'completed', result: id }, '2.3', () => `The seller completes ${quoted(step)} with the result ${result.label}.`);
    return null;
  },
  skip(run, step, stimulus) {
    run.subjects.calls.push({ step: step.id, name: nameOf(step), result: null, at: run.now, stimulus, judgements: [] });
  },
});
