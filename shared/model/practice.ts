import { z } from 'zod';
import { Choice, MOST_CHOICES } from './attempt.ts';
import { Exercise } from './exercise.ts';

/** Twenty-eight days, in milliseconds: more than anybody sits over an exercise. */
const MOST_MS = 2_419_200_000;

/** An exercise that is kept in this studio, and how far it has been worked. */
export const Practice = z.strictObject({
  exercise: Exercise,
  /** `ready`: nothing was done yet. `handedIn`: only looked at. */
  stage: z.enum(['ready', 'working', 'handedIn']),
  /** Empty until somebody has begun. */
  learner: z.string().max(200),
  choices: z.array(Choice).max(MOST_CHOICES),
  /** How long it was on the screen while it was worked, in milliseconds of the learner's own time. */
  usedMs: z.int().min(0).max(MOST_MS),
});
export type Practice = z.infer<typeof Practice>;

/** How many exercises are kept; the one that was opened longest ago gives way. */
export const MOST_PRACTICES = 10;
