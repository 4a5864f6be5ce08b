import { z } from 'zod';
import { StepId } from '../ids.ts';

/**
 * What every step has. Lengths are generous here: the limits of the target system are the business of `check`, so that an unfinished
 * design can always be saved.
 */
const common = {
  id: StepId,
  name: z.string().max(1000),
  description: z.string().max(20_000),
  /** A private remark of the designer: no seller sees it and no target system gets it. Files written before there were notes lack it. */
  note: z.string().max(20_000).default(''),
};

const exit = StepId.nullable();

/** Steps that go on to one step, or end the path there (`null`, `rules.md` 2.7). */
export const linear = { ...common, exits: z.strictObject({ next: exit }) };

/** Conditions have exactly two paths (`sequences.md` 3.6). */
export const forking = { ...common, exits: z.strictObject({ yes: exit, no: exit }) };

/** Steps after which nothing can follow on their path. */
export const ending = { ...common, exits: z.strictObject({}) };

/** The id of a template in the catalog; `null` until one is chosen. */
export const TemplateRef = z.string().min(1).max(100).nullable();
