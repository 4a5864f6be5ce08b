import { kindFacts } from './kinds.ts';
import type { Step } from './step.ts';

/** What a step is called on screen and on paper: its title, or its kind while it has none. */
export const titleOf = (step: Step): string => (step.name.trim() === '' ? kindFacts[step.kind].label : step.name);
