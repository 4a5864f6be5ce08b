import { z } from 'zod';

/**
 * Ids are lower-case letters, digits and hyphens: they become file names on every system, and no name that objects inherit can be one
 * ("constructor" is the only lower-case one).
 */
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be 1 to 64 lower-case letters, digits or hyphens')
  .refine((text) => text !== 'constructor', 'must not be "constructor"');

export const DesignId = id.brand<'DesignId'>();
export type DesignId = z.infer<typeof DesignId>;

export const StepId = id.brand<'StepId'>();
export type StepId = z.infer<typeof StepId>;

export const ScenarioId = id.brand<'ScenarioId'>();
export type ScenarioId = z.infer<typeof ScenarioId>;

export const PersonaId = id.brand<'PersonaId'>();
export type PersonaId = z.infer<typeof PersonaId>;

export const ExerciseId = id.brand<'ExerciseId'>();
export type ExerciseId = z.infer<typeof ExerciseId>;

/** A lead within one exercise. */
export const LeadId = id.brand<'LeadId'>();
export type LeadId = z.infer<typeof LeadId>;
