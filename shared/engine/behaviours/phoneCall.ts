import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { addCall } from '../subjects.ts';
import { tell } from '../tell.ts';
import { quoted } from '../titles.ts';
import { manual } from './manual.ts';

/** Completing a call needs one of the organisation's call results (`rules.md` 2.3); conditions below judge it (4.5). */
export const phoneCall: Behaviour<StepOf<'phoneCall'>> = manual<StepOf<'phoneCall'>>({
  complete(run, step, { result: id, stimulus }) {
    if (id === null) return 'a call is completed with a result, and none was given';
    const result = run.given.input.catalog.callResults.find((candidate) => candidate.id === id);
    if (result === undefined) return `the organisation has no call result "${id}"`;
    addCall(run, id, stimulus);
    tell(run, { kind: 'completed', result: id }, '2.3', () => `The seller completes ${quoted(step)} with the result ${result.label}.`);
    return null;
  },
  skip(run, _step, stimulus) {
    addCall(run, null, stimulus);
  },
});
