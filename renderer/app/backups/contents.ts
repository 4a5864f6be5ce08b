import type { Backup } from '../../../shared/file/backup/decode.ts';
import { encodeCatalog } from '../../../shared/file/catalogFile.ts';
import { encodePersonas } from '../../../shared/file/personaFile.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { DesignId } from '../../../shared/model/ids.ts';
import { ok } from '../../../shared/result.ts';
import { libraryFor } from '../../state/library.ts';
import type { Stores } from '../../state/stores.tsx';
import { type Clash, clashOf, type Entries } from '../imports/plan.ts';
import type { FoundSequence, Reading } from '../imports/reading.ts';

/** A backup that is open: from the list, or a file that a person brought. */
export interface OpenBackup {
  /** What it is called on the screen: "the backup of 24 Nov 2026, 14:03". */
  readonly name: string;
  readonly backup: Backup;
}

/** What else than sequences can be restored. */
export type Extra = 'catalog' | 'personas' | 'exercises';

/** One sequence of a backup beside the library as it is now. */
export interface ContentRow {
  readonly design: Design;
  readonly steps: number;
  readonly clash: Clash;
}

/** What a backup holds, beside what is here. Pure, so that it is shown before anything is done. */
export interface Contents {
  readonly rows: readonly ContentRow[];
  /** Those that have another content than what is here. */
  readonly extras: readonly Extra[];
  /** Sequences of the library that the backup does not have. They stay. */
  readonly notInIt: readonly Design[];
}

/** The sequences of a backup as an import takes them. */
const foundIn = ({ name, backup }: OpenBackup): readonly FoundSequence[] =>
  backup.sequences.map(({ design }) => ({ key: design.id, file: name, design, fromBundle: true }));

/** The same, with the catalog, as an import reads them. */
export function readingOf(open: OpenBackup): Reading {
  const { catalog, damaged, notices } = open.backup;
  return {
    sequences: foundIn(open),
    catalogs: catalog === null ? [] : [{ key: 'catalog', file: open.name, how: 'whole', over: () => ok(catalog) }],
    refused: damaged,
    notices,
  };
}

export function contentsOf(open: OpenBackup, entries: Entries, stores: Pick<Stores, 'catalog' | 'personas' | 'practice'>): Contents {
  const { backup } = open;
  const rows = foundIn(open).map((found) => ({
    design: found.design,
    steps: Object.keys(found.design.sequence.steps).length,
    clash: clashOf(found, entries),
  }));
  const inIt = new Set<DesignId>(backup.sequences.map(({ design }) => design.id));
  return { rows, extras: extrasIn(backup, stores), notInIt: [...libraryFor(entries).values()].filter(({ id }) => !inIt.has(id)) };
}

function extrasIn(backup: Backup, { catalog, personas, practice }: Pick<Stores, 'catalog' | 'personas' | 'practice'>): readonly Extra[] {
  const kept = new Set(practice.getState().kept.map(({ exercise }) => exercise.id));
  const others: readonly (readonly [Extra, boolean])[] = [
    ['catalog', backup.catalog !== null && encodeCatalog(backup.catalog) !== encodeCatalog(catalog.getState().catalog)],
    ['personas', backup.personas !== null && encodePersonas(backup.personas) !== encodePersonas(personas.getState().personas)],
    ['exercises', backup.exercises?.some(({ exercise }) => !kept.has(exercise.id)) ?? false],
  ];
  return others.flatMap(([extra, differs]) => (differs ? [extra] : []));
}
