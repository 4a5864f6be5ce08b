import type { StepOf } from '../../model/step.ts';
import type { Given } from '../going.ts';
import type { CallSubject } from '../subjects.ts';
import type { Flip } from '../trace.ts';

export const resultLabel = (given: Given, id: string): string =>
  given.input.catalog.callResults.find((result) => result.id === id)?.label ?? id;

/**
 * Another result of the call that leads to the wanted exit and leaves what conditions above made of the call as it is; skipping the call
 * when no result does.
 */
export function flipCall(given: Given, step: StepOf<'callCondition'>, subject: CallSubject, wanted: boolean): Flip | null {
  const exit = wanted ? 'Yes' : 'No';
  const keepsThePath = (id: string): boolean =>
    subject.judgements.every((judgement) => judgement.results.includes(id) === (judgement.exit === 'yes'));
  const offered = given.input.catalog.callResults.map((result) => result.id);
  const candidates = wanted ? step.results.filter((id) => offered.includes(id)) : offered.filter((id) => !step.results.includes(id));
  const result = candidates.find(keepsThePath);
  const { at, place } = subject;
  if (result !== undefined) {
    const how = subject.result === null ? `Completing "${subject.place.name}" with the result` : 'The result';
    return {
      text: `${how} ${resultLabel(given, result)} would have led to ${exit}.`,
      changes: [{ kind: 'replace', index: subject.stimulus, stimulus: { kind: 'complete', at, step: place.id, result } }],
    };
  }
  if (wanted || subject.judgements.some((judgement) => judgement.exit === 'yes')) return null;
  return {
    text: `Skipping "${subject.place.name}" would have led to ${exit}.`,
    changes: [{ kind: 'replace', index: subject.stimulus, stimulus: { kind: 'skip', at, step: place.id } }],
  };
}
