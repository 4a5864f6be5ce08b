import type { StepOf } from '../../model/step.ts';
import type { Given } from '../going.ts';
import type { CallSubject } from '../subjects.ts';
import { listed } from '../time/words.ts';
import type { Flip, LedgerRow } from '../trace.ts';
import { Account } from './account.ts';
import { flipCall, resultLabel } from './callFlip.ts';

/** Why a call condition was judged as it was (`rules.md` 4.5). */
export class CallAccount extends Account {
  readonly #given: Given;
  readonly #step: StepOf<'callCondition'>;
  readonly #subject: CallSubject;
  readonly #verdict: boolean;

  constructor(given: Given, step: StepOf<'callCondition'>, subject: CallSubject, verdict: boolean) {
    super(null, null);
    this.#given = given;
    this.#step = step;
    this.#subject = subject;
    this.#verdict = verdict;
  }

  override why(): string {
    const { result, place } = this.#subject;
    return result === null ? `the seller skipped "${place.name}".` : `the result of "${place.name}" is ${this.#actual}.`;
  }

  protected override tellRows(): readonly LedgerRow[] {
    const results = this.#step.results.map((id) => resultLabel(this.#given, id));
    const operator = results.length === 1 ? 'is' : 'is one of';
    const expected = listed(results, 'or');
    return [{ operand: this.#subject.place.name, operator, expected, actual: this.#actual, verdict: this.#verdict, depth: 0 }];
  }

  protected override tellFlip(): Flip | null {
    return flipCall(this.#given, this.#step, this.#subject, !this.#verdict);
  }

  get #actual(): string {
    const { result } = this.#subject;
    return result === null ? 'skipped' : resultLabel(this.#given, result);
  }
}
