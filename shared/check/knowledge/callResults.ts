import type { ExitName, Step, StepOf } from '../../model/step.ts';
import type { Answer } from './answer.ts';

/** The results that the call above can still have had, `skipped` among them; `null` while nothing is known. */
export type CallResults = ReadonlySet<string> | null;

const SKIPPED = ' skipped';

export function callResultsBehind(step: Step, above: CallResults, exit: ExitName, offered: readonly string[]): CallResults {
  if (step.kind === 'phoneCall') return new Set([...offered, SKIPPED]);
  if (step.kind !== 'callCondition' || above === null) return above;
  return new Set([...above].filter((result) => step.results.includes(result) === (exit === 'yes')));
}

/** How the condition will be answered for every result that is left. */
export function callAnswer({ results }: StepOf<'callCondition'>, possible: CallResults): Answer {
  if (possible === null || possible.size === 0 || results.length === 0) return 'either';
  const among = [...possible].filter((result) => results.includes(result)).length;
  return among === possible.size ? 'yes' : among === 0 ? 'no' : 'either';
}
