import type { Document } from '../../shared/edit/journal.ts';
import { lastSeq, type StoredDocument } from './copy.ts';
import { documentFrom } from './documentText.ts';

/** A document that can be worked with, and which copies lag behind it. */
export interface Healed {
  readonly document: Document;
  readonly stored: StoredDocument;
  /** Indexes of the copies that have to be written anew from `stored`. */
  readonly behind: readonly number[];
}

export interface HealReport {
  readonly healed: readonly Healed[];
  /** One sentence for each thing the person should know. */
  readonly notices: readonly string[];
}

interface Candidate {
  readonly stored: StoredDocument;
  readonly copy: number;
}

/**
 * Compares the copies document by document: the newest one that can be read wins and heals the others. A newer one that cannot be read is
 * never written over: that document is left alone and named. Newer means a higher sequence number; no clock is asked.
 */
export function heal(copies: readonly (readonly StoredDocument[])[]): HealReport {
  const byId = new Map<string, Candidate[]>();
  for (const [copy, documents] of copies.entries()) {
    for (const stored of documents) byId.set(stored.id, [...(byId.get(stored.id) ?? []), { stored, copy }]);
  }

  const healed: Healed[] = [];
  const notices: string[] = [];
  for (const [id, candidates] of byId) {
    const newest = Math.max(...candidates.map(({ stored }) => lastSeq(stored)));
    const attempts = candidates
      .filter(({ stored }) => lastSeq(stored) === newest)
      .map((candidate) => ({ ...candidate, read: documentFrom(candidate.stored) }));
    const winner = attempts.find(({ read }) => read.ok);
    if (winner === undefined || !winner.read.ok) {
      const reason = attempts.flatMap(({ read }) => (read.ok ? [] : [read.error]))[0] ?? '';
      notices.push(`The sequence stored as ${id} cannot be read by this version and was left as it is (${reason}).`);
      continue;
    }
    const behind = [...copies.keys()].filter((copy) => {
      const own = attempts.find((attempt) => attempt.copy === copy);
      return own === undefined || !own.read.ok;
    });
    healed.push({ document: winner.read.value, stored: winner.stored, behind });
  }
  return { healed, notices };
}
