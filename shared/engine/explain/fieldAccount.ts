import { columnOf } from '../../model/catalog.ts';
import type { Group } from '../../model/expression.ts';
import type { RecordState } from '../../model/scenario.ts';
import { type Judging, rowsOf } from '../fields/evaluate.ts';
import type { ThisInstant } from '../thisInstant.ts';
import type { Flip, LedgerRow } from '../trace.ts';
import { Account } from './account.ts';
import { flipFields } from './fieldFlip.ts';
import type { Moment } from './recordChange.ts';

/** What a field condition looks at: the columns of the record, as they stand at a moment. */
export const judgingAt = ({ given: { calendar, names }, now }: Moment, { values }: RecordState): Judging => ({
  calendar,
  now,
  columns: (name) => columnOf(names.catalog, names.recordType, name),
  names,
  values,
});

/** Why a field condition was judged as it was (`rules.md` 4.6). `before` is what had happened to the record in this instant. */
export class FieldAccount extends Account {
  readonly #moment: Moment;
  readonly #before: ThisInstant;
  readonly #judging: Judging;
  readonly #group: Group;
  readonly #verdict: boolean;

  constructor(moment: Moment, before: ThisInstant, judging: Judging, group: Group, verdict: boolean) {
    super(group.members.length < 2 ? null : group.join, null);
    this.#moment = moment;
    this.#before = before;
    this.#judging = judging;
    this.#group = group;
    this.#verdict = verdict;
  }

  override why(): string {
    const [first, ...others] = this.rows;
    if (first !== undefined && others.length === 0) return `${first.operand} is ${first.actual}.`;
    return `the record ${this.#verdict ? 'meets' : 'does not meet'} it.`;
  }

  protected override tellRows(): readonly LedgerRow[] {
    return rowsOf(this.#judging, this.#group);
  }

  protected override tellFlip(): Flip | null {
    return flipFields(this.#moment, this.#before, this.#judging, this.#group, !this.#verdict);
  }
}
