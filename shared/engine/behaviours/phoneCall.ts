import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { nameOf, quoted, tell } from '../tell.ts';
import { manual } from './manual.ts';

/** Completing a call needs one of the organisation's call results (`rules.md` 2.3); conditions below judge it (4.5). */
export const phoneCall: Behaviour<StepOf<'phoneCall'>> = manual<StepOf<'phoneCall'>>({
  complete(run, step, { result: id, stimulus }) {
    if (id === null) return 'a call is completed with a result, and none was given';
    const result = run.input.catalog.callResults.find((candidate) => candidate.id === id);
    if (result === undefined) return `the organisation has no call result "${id}"`;
    run.subjects.calls.push({ step: step.id, name: nameOf(step), result: id, at: run.now, stimulus, judgements: [] });
    const text = `The seller completes ${quoted(step)} with the result ${result.label}.`;
    tell(run, { event: { kind: 'completed', result: id }, rule: '2.3', text });
    return null;
  },
  skip(run, step, stimulus) {
    run.subjects.calls.push({ step: step.id, name: nameOf(step), result: null, at: run.now, stimulus, judgements: [] });
  },
});
