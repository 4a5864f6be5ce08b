import type { Instant } from '../../model/instant.ts';
import type { Flip, Ledger, LedgerRow } from '../trace.ts';

/** The account of a judgement (`rules.md` 4.8), told when it is first read, like its line. Written down as JSON it is whole. */
export abstract class Account implements Ledger {
  readonly join: Ledger['join'];
  readonly deadline: Instant | null;
  #rows: readonly LedgerRow[] | null = null;
  #flip: Flip | null | 'not told yet' = 'not told yet';

  constructor(join: Ledger['join'], deadline: Instant | null) {
    this.join = join;
    this.deadline = deadline;
  }

  protected abstract tellRows(): readonly LedgerRow[];

  protected abstract tellFlip(): Flip | null;

  /** The end of the sentence `"Reached?" is No: …`. */
  abstract why(): string;

  get rows(): readonly LedgerRow[] {
    this.#rows ??= this.tellRows();
    return this.#rows;
  }

  get flip(): Flip | null {
    if (this.#flip === 'not told yet') this.#flip = this.tellFlip();
    return this.#flip;
  }

  /** The whole account as plain data. */
  toJSON(): Ledger {
    const { rows, join, deadline, flip } = this;
    return { rows, join, deadline, flip };
  }
}
