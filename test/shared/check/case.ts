import type { CheckContext } from '../../../shared/check/context.ts';
import type { Design } from '../../../shared/model/design.ts';

/** A design, and where it matters the library around it. */
export interface Judged {
  readonly design: Design;
  readonly library?: CheckContext['library'];
  readonly catalog?: CheckContext['catalog'];
}

/** What shows that a rule works: designs with what it says of them, and a neighbour of each that differs in nothing else and is fine. */
export interface RuleCase {
  readonly bad: Judged & { readonly says: readonly string[] };
  readonly good: Judged;
}

/** Cases by the id of their rule. */
export type RuleCases = Readonly<Record<string, readonly RuleCase[]>>;

/** A pair of designs that need no library. */
export const pair = (bad: Design, good: Design, ...says: readonly string[]): RuleCase => ({
  bad: { design: bad, says },
  good: { design: good },
});
