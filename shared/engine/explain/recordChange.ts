import type { Stimulus } from '../../model/stimulus.ts';
import type { ScenarioChange } from '../change.ts';
import type { Going } from '../going.ts';

type AtNow = { readonly at: number };

/** What is being worked off, and when. */
export type Moment = Readonly<Pick<Going, 'given' | 'now' | 'cause'>>;

/** The present moment of a run, to be kept. */
export const momentOf = ({ given, now, cause }: Going): Moment => ({ given, now, cause });

/**
 * Puts a stimulus at the present instant before all that it could matter for: before the stimulus that is being worked off, or with the
 * other stimuli, which come before the clock (`rules.md` 8.1). `null` at the start of the run: no stimulus takes effect there before the
 * first step, so the record must begin with the change.
 */
export function beforeNow({ given, now, cause }: Moment, stimulus: (at: AtNow) => Stimulus): ScenarioChange | null {
  if (now === given.input.scenario.start) return null;
  const before = cause.kind === 'timer' ? null : cause.index;
  return { kind: 'add', before, stimulus: stimulus({ at: now }) };
}
