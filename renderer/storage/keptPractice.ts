import { decodePersonas, encodePersonas } from '../../shared/file/personaFile.ts';
import { decodePractice, encodePractice } from '../../shared/file/practiceFile.ts';
import type { Persona } from '../../shared/model/persona.ts';
import type { Practice } from '../../shared/model/practice.ts';
import { lastSeq, type StoredDocument } from './copy.ts';
import { type Found, findKept, storedText } from './kept.ts';
import type { Writer } from './writer.ts';

/** Where both copies keep them. No design can have these ids: theirs begin with a letter or a digit. */
const PERSONAS_ID = '-personas';
const PRACTICE_ID = '-practice';

export const practiceIds: readonly string[] = [PERSONAS_ID, PRACTICE_ID];

/** What the start has found of personas and exercises; `null` where none were ever kept, or none can be read. `locked`: why they may not be changed. */
export interface StartedPractice {
  readonly personas: readonly Persona[] | null;
  readonly personasLocked: string | null;
  readonly practice: readonly Practice[] | null;
  readonly practiceLocked: string | null;
}

/** Keeps personas and exercises in both copies, as the catalog is kept. */
export interface KeptPractice {
  readonly start: (copies: readonly (readonly StoredDocument[])[]) => StartedPractice;
  readonly stored: (id: string) => StoredDocument | undefined;
  readonly keepPersonas: (personas: readonly Persona[]) => void;
  readonly keepPractice: (practice: readonly Practice[]) => void;
}

/** @param writer Asked for only once something is to be written. */
export function createKeptPractice(writer: () => Pick<Writer, 'replace'>): KeptPractice {
  const kept = new Map<string, StoredDocument>();

  const takeOver = <T>(id: string, found: Found<T>): T | null => {
    if (found.kind !== 'read') return null;
    kept.set(id, found.stored);
    for (const copy of found.behind) writer().replace(id, copy);
    return found.value;
  };
  const write = (id: string, text: string): void => {
    const before = kept.get(id);
    kept.set(id, storedText(id, text, before === undefined ? 0 : lastSeq(before)));
    writer().replace(id);
  };

  return {
    start: (copies) => {
      const personas = findKept(PERSONAS_ID, decodePersonas, copies);
      const practice = findKept(PRACTICE_ID, decodePractice, copies);
      return {
        personas: takeOver(PERSONAS_ID, personas),
        personasLocked: lockedBy('personas that are', personas),
        practice: takeOver(PRACTICE_ID, practice),
        practiceLocked: lockedBy('exercises that are', practice),
      };
    },
    stored: (id) => kept.get(id),
    keepPersonas: (personas) => write(PERSONAS_ID, encodePersonas(personas)),
    keepPractice: (practice) => write(PRACTICE_ID, encodePractice(practice)),
  };
}

const lockedBy = (what: string, found: Found<unknown>): string | null =>
  found.kind === 'unreadable' ? `The ${what} kept here cannot be read by this version and were left as they are (${found.reason}).` : null;
