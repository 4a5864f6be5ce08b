import type { StepOf } from '../../model/step.ts';
import type { Behaviour } from '../behaviour.ts';
import { manual, plainly } from './manual.ts';

export const task: Behaviour<StepOf<'task'>> = manual<StepOf<'task'>>(plainly);
