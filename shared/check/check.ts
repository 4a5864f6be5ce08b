import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import type { CheckContext } from './context.ts';
import { type Facts, factsOf } from './facts.ts';
import { type Issue, severities } from './issue.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/**
 * What is wrong or doubtful in a design: errors first, then in flow order; what concerns the whole design comes before its steps.
 * Pure; time grows in proportion to the size of the design.
 */
export function check(design: Design, context: CheckContext): readonly Issue[] {
  const facts = factsOf(design, context);
  const place = placesOf(facts);
  return rules
    .filter((rule) => rule.profile !== 'dynamics-365' || context.profile === 'dynamics-365')
    .flatMap((rule) => issuesOf(rule, facts))
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity) || place(one.step) - place(other.step));
}

/** Whether a design may be finished: nothing among its issues is an error. */
export const isFinishable = (issues: readonly Issue[]): boolean => issues.every((issue) => issue.severity !== 'error');

function issuesOf(rule: Rule, facts: Facts): readonly Issue[] {
  const { id, severity, reason, sources } = rule;
  return rule.find(facts).map((finding) => ({ id, severity, ...finding, reason, sources }));
}

function placesOf({ steps, unreachable }: Facts): (step: StepId | null) => number {
  const places = new Map<StepId, number>([...steps, ...unreachable].map((step, index) => [step.id, index]));
  return (step) => (step === null ? -1 : (places.get(step) ?? places.size));
}
