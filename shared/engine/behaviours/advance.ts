import { recordTypeOf } from '../../model/catalog.ts';
import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error } from '../behaviour.ts';
import { quoted } from '../titles.ts';
import { tellEntered } from './automatic.ts';

/** Hands the record over to another sequence of its record type (`rules.md` 5.2). */
export const advance: Behaviour<StepOf<'advance'>> = {
  enter(run, step) {
    const { input, names } = run.given;
    if (step.target === null) {
      tellEntered(run, step, undefined, '5.2');
      return error('5.2', `${quoted(step)} cannot hand over: no sequence is chosen yet.`);
    }
    const to = step.target === input.design.id ? input.design : input.library.get(step.target);
    if (to === undefined) {
      tellEntered(run, step, undefined, '5.2');
      const reason = `The record is handed over to a sequence that is not in the library (${step.target}), so the run cannot be followed there.`;
      return { kind: 'end', end: { kind: 'advanced', reason }, rule: '5.2' };
    }
    tellEntered(run, step, () => `${quoted(step)} hands the record over to "${to.name}".`, '5.2');
    if (to.recordType !== names.recordType) {
      const label = (name: string): string => recordTypeOf(input.catalog, name)?.label ?? name;
      return error('5.2', `"${to.name}" is a sequence for ${label(to.recordType)}, and the record is of type ${label(names.recordType)}.`);
    }
    return { kind: 'handOver', to };
  },
};
