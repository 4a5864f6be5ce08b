import type { Instant } from '../../model/instant.ts';
import type { StepOf } from '../../model/step.ts';
import type { EmailSubject } from '../subjects.ts';
import type { Flip, LedgerRow } from '../trace.ts';
import { Account } from './account.ts';
import { emailRows, hasHappened, whatHappened } from './email.ts';
import { flipToNo, flipToYes, type WayToYes } from './emailFlip.ts';

type EmailCondition = StepOf<'emailCondition'>;

const joinOf = ({ results, mode }: EmailCondition): 'and' | 'or' | null => (results.length < 2 ? null : mode === 'allOf' ? 'and' : 'or');

/** Why a condition on an email that was sent was judged as it was (`rules.md` 4.3). */
export class EmailAccount extends Account {
  readonly #way: WayToYes;
  readonly #step: EmailCondition;
  readonly #subject: EmailSubject;
  readonly #deadline: Instant;
  readonly #verdict: boolean;

  constructor(way: WayToYes, step: EmailCondition, subject: EmailSubject, deadline: Instant, verdict: boolean) {
    super(joinOf(step), deadline);
    this.#way = way;
    this.#step = step;
    this.#subject = subject;
    this.#deadline = deadline;
    this.#verdict = verdict;
  }

  override why(): string {
    if (!this.#verdict) return `by the deadline the customer had not ${hasHappened(this.#step, this.#subject)}.`;
    const pace = this.#step.advanceEarly ? 'The Yes path starts at once.' : 'The time limit is over, so the Yes path starts.';
    return `the customer ${whatHappened(this.#step, this.#subject)} in time. ${pace}`;
  }

  protected override tellRows(): readonly LedgerRow[] {
    return emailRows(this.#way.given, this.#step, this.#subject, this.#deadline);
  }

  protected override tellFlip(): Flip | null {
    if (this.#verdict) return flipToNo(this.#way.given, this.#step, this.#subject);
    return flipToYes(this.#way, this.#step, this.#subject, this.#deadline);
  }
}

/** Why a condition on an email that the seller skipped is No (`rules.md` 4.4). */
export class SkippedEmailAccount extends Account {
  readonly #way: WayToYes;
  readonly #step: EmailCondition;
  readonly #subject: EmailSubject;
  /** By when the customer would have had to do something with it. */
  readonly #deadline: Instant;

  constructor(way: WayToYes, step: EmailCondition, subject: EmailSubject, deadline: Instant) {
    super(null, null);
    this.#way = way;
    this.#step = step;
    this.#subject = subject;
    this.#deadline = deadline;
  }

  override why(): string {
    return `the seller skipped "${this.#subject.place.name}".`;
  }

  protected override tellRows(): readonly LedgerRow[] {
    return [{ operand: this.#subject.place.name, operator: 'is', expected: 'sent', actual: 'skipped', verdict: false, depth: 0 }];
  }

  protected override tellFlip(): Flip | null {
    return flipToYes(this.#way, this.#step, this.#subject, this.#deadline);
  }
}
