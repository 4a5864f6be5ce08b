import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { manual, plainly } from './manual.ts';

/** Closed by hand; what happens on LinkedIn is not read back (`sequences.md` 1.2). */
export const linkedIn: Behaviour<StepOf<'linkedIn'>> = manual<StepOf<'linkedIn'>>(plainly);
