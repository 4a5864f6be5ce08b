import type { Rule } from '../rules.ts';

/** Why a stimulus changes nothing, and the rule that says so. */
export interface Ineffective {
  readonly rule: Rule;
  readonly reason: string;
}
