import { assertNever, type Result } from '../../shared/result.ts';
import type { Copy, StoredDocument, StoredRecord } from './copy.ts';

/** How writing stands. `failed`: the last changes reached no copy, or one of several. */
export type Written =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly message: string; readonly held: 'nowhere' | 'inOneCopy' };

export interface WriterPorts {
  readonly copies: readonly Copy[];
  /** The whole document as it should stand on disk now; asked when a copy has to be written anew. */
  readonly stored: (id: string) => StoredDocument;
  readonly onSaving: (written: Written) => void;
  /** Why nothing at all may be written, or `null`; asked before each try. */
  readonly locked: () => string | null;
  /** Runs `work` after a pause, for another try after a failed write. */
  readonly later: (work: () => void) => void;
}

/** Writes what changed to every copy: in order, one write in flight, nothing forgotten after a failure. */
export interface Writer {
  readonly append: (id: string, record: StoredRecord) => void;
  /** The whole document is to be written anew; to one copy, or to all. */
  readonly replace: (id: string, copy?: number) => void;
  /** The document is to go from every copy; what was still to be written of it is no longer. */
  readonly remove: (id: string) => void;
  /** Answers when all that was asked for so far is written, or has been tried and failed. */
  readonly flush: () => Promise<void>;
}

/** What one copy still has to be told: records to append, the whole document where that is not enough, or that it has gone. */
type Debt =
  | { readonly kind: 'append'; readonly records: readonly StoredRecord[] }
  | { readonly kind: 'replace' }
  | { readonly kind: 'remove' };

export function createWriter({ copies, stored, onSaving, locked, later }: WriterPorts): Writer {
  const debts = copies.map(() => new Map<string, Debt>());
  let running: Promise<Written> | null = null;

  const owe = (copy: number, id: string, debt: Debt): void => {
    const open = debts[copy]?.get(id);
    debts[copy]?.set(id, open === undefined ? debt : together(open, debt));
  };

  const pay = (copy: Copy, id: string, debt: Debt): Promise<Result<null, string>> => {
    switch (debt.kind) {
      case 'append':
        return copy.append(id, debt.records);
      case 'replace':
        return copy.replace(stored(id));
      case 'remove':
        return copy.remove(id);
      default:
        return assertNever(debt);
    }
  };

  /** Pays what one copy owes; a document that fails owes itself whole, since records may be missing from then on. */
  const settle = async (copy: Copy, index: number): Promise<Failure | null> => {
    const due = [...(debts[index] ?? [])];
    debts[index]?.clear();
    let failure: Failure | null = null;
    for (const [id, debt] of due) {
      // Deleted for ever while others were written: there is nothing left to write.
      if (debts[index]?.get(id)?.kind === 'remove') continue;
      const written = await pay(copy, id, debt);
      if (written.ok) continue;
      const last = debts[index]?.get(id) ?? debt;
      debts[index]?.set(id, { kind: last.kind === 'remove' ? 'remove' : 'replace' });
      failure = { copy: copy.name, reason: written.error };
    }
    return failure;
  };

  const run = async (): Promise<Written> => {
    const lock = locked();
    if (lock !== null) return refused(lock);
    onSaving({ kind: 'saving' });
    for (;;) {
      const outcomes = await Promise.all(copies.map(settle));
      // A copy that fails must not hold up the others: what came for them meanwhile is written first.
      if (debts.some((debt, copy) => debt.size > 0 && outcomes[copy] === null)) continue;
      const failures = outcomes.filter((failure) => failure !== null);
      const outcome: Written = failures.length === 0 ? { kind: 'saved' } : told(failures, copies.length);
      // In the same turn as the last look at the debts: a change that comes now must find no run under way.
      running = null;
      onSaving(outcome);
      if (outcome.kind === 'failed') later(start);
      return outcome;
    }
  };

  /** The debts stay: nothing is forgotten, and nothing is written. */
  const refused = async (message: string): Promise<Written> => {
    await Promise.resolve();
    running = null;
    const outcome = { kind: 'failed', message, held: 'nowhere' } as const;
    onSaving(outcome);
    return outcome;
  };

  const start = (): void => {
    running ??= run();
  };

  return {
    append: (id, record) => {
      for (const copy of copies.keys()) owe(copy, id, { kind: 'append', records: [record] });
      start();
    },
    replace: (id, only) => {
      for (const copy of copies.keys()) if (only === undefined || only === copy) owe(copy, id, { kind: 'replace' });
      start();
    },
    remove: (id) => {
      for (const copy of copies.keys()) owe(copy, id, { kind: 'remove' });
      start();
    },
    flush: async () => {
      if (debts.some((debt) => debt.size > 0)) start();
      await running;
    },
  };
}

interface Failure {
  readonly copy: string;
  readonly reason: string;
}

/** Where every copy failed, why; where some did, which and why. A reason that they share is said once. */
function told(failures: readonly Failure[], copies: number): Written {
  const nowhere = failures.length === copies;
  const sentences = failures.map(({ copy, reason }) => (nowhere ? reason : `It is missing in ${copy}: ${reason}`));
  return { kind: 'failed', message: [...new Set(sentences)].join(' '), held: nowhere ? 'nowhere' : 'inOneCopy' };
}

/** Two debts of one document as one. The later word counts, but records alone never make up for a document that is owed whole. */
function together(open: Debt, debt: Debt): Debt {
  if (debt.kind !== 'append') return debt;
  return open.kind === 'append' ? { kind: 'append', records: [...open.records, ...debt.records] } : { kind: 'replace' };
}
