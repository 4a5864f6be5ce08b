import { blankDesign, type Design } from '../design.ts';
import { type Flow, sequenceOf } from '../flow.ts';
import type { DesignId, StepId } from '../ids.ts';

/** What somebody may want to reach with a sequence. */
export const goals = ['newLead', 'noReply', 'renewal', 'event', 'reEngage'] as const;
export type Goal = (typeof goals)[number];

/** A ready sequence to start from. */
export interface Template {
  /** Stable: the terminal and the library name templates by it. */
  readonly id: string;
  readonly name: string;
  /** The name of a record type in the standard catalog. */
  readonly recordType: string;
  /** What it is good for, in a sentence or two; becomes the description of the design. */
  readonly summary: string;
  readonly goals: readonly Goal[];
  readonly flow: Flow;
  readonly options: Design['options'];
}

/** A new draft from a template. `nextStepId` is asked for one id per step. */
export const designFromTemplate = (template: Template, id: DesignId, nextStepId: () => StepId): Design => ({
  ...blankDesign(id, template.name, template.recordType),
  description: template.summary,
  options: template.options,
  sequence: sequenceOf(template.flow, nextStepId),
});
