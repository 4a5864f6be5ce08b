import { targetsOf } from '../../../shared/file/bundle/family.ts';
import { canonicalDesign } from '../../../shared/file/canonical.ts';
import { refusalInWords } from '../../../shared/file/refusal.ts';
import type { Catalog } from '../../../shared/model/catalog.ts';
import { missingFrom, type UsedItem, usesIn } from '../../../shared/model/catalogItem.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { DesignId } from '../../../shared/model/ids.ts';
import { libraryFor } from '../../state/library.ts';
import type { LibraryEntry } from '../../state/libraryStore.ts';
import { freeName } from '../../storage/transfer.ts';
import { type Mapping, mapped } from './mapping.ts';
import type { FoundSequence, Reading } from './reading.ts';

export type Entries = ReadonlyMap<DesignId, LibraryEntry>;

/** What the library has of a sequence already. */
export type Clash = 'none' | 'name' | 'same' | 'changed' | 'inBin';

/** What becomes of a sequence: a new one, a second one beside that of the library, a new version of that, or nothing. */
export type Choice = 'add' | 'keepBoth' | 'replace' | 'skip';

/** What the person has decided so far; what they have not said goes as it is proposed. */
export interface Decisions {
  readonly choices: ReadonlyMap<string, Choice>;
  /** Catalogs that are not taken in, by key. */
  readonly without: ReadonlySet<string>;
  readonly mapping: Mapping;
  readonly targets: ReadonlyMap<DesignId, DesignId>;
}

export const undecided: Decisions = { choices: new Map(), without: new Set(), mapping: new Map(), targets: new Map() };

export function clashOf({ design }: FoundSequence, entries: Entries): Clash {
  const entry = entries.get(design.id);
  if (entry === undefined) return [...libraryFor(entries).values()].some(({ name }) => name === design.name) ? 'name' : 'none';
  if (entry.shelf.deletedAt !== null) return 'inBin';
  return canonicalDesign(entry.design) === canonicalDesign(design) ? 'same' : 'changed';
}

/** What can be chosen where the library has so much, the proposal first. */
export const choicesFor: Readonly<Record<Clash, readonly [Choice, ...Choice[]]>> = {
  none: ['add', 'skip'],
  name: ['add', 'skip'],
  inBin: ['keepBoth', 'skip'],
  same: ['skip', 'keepBoth'],
  changed: ['keepBoth', 'replace', 'skip'],
};

export const choiceFor = (found: FoundSequence, entries: Entries, { choices }: Decisions): Choice =>
  choices.get(found.key) ?? choicesFor[clashOf(found, entries)][0];

/** All that an import would do. Nothing of it is done yet. */
export interface ImportPlan {
  readonly added: readonly { readonly file: string; readonly design: Design }[];
  readonly replaced: readonly { readonly file: string; readonly design: Design }[];
  readonly skipped: number;
  /** `null`: the catalog stays as it is. */
  readonly catalog: Catalog | null;
  /** What the sequences name and neither the catalog nor the import offers. */
  readonly missing: readonly UsedItem[];
  /** Sequences that are advanced to and are neither in the library nor in the import. */
  readonly missingTargets: readonly DesignId[];
  /** Why a catalog could not be taken over another one of the same import. */
  readonly refused: readonly string[];
}

export function planOf(reading: Reading, decisions: Decisions, entries: Entries, catalog: Catalog, newId: () => DesignId): ImportPlan {
  const { base, refused } = catalogAfter(reading, decisions, catalog);
  const chosen = reading.sequences.map((found) => ({ found, choice: choiceFor(found, entries, decisions) }));
  const taken = chosen.filter(({ choice }) => choice !== 'skip');
  const library = libraryFor(entries);
  const ids = new Set<DesignId>(entries.keys());
  const names = new Set([...library.values()].map(({ name }) => name));
  // Sequences of one import go on leading to each other, also where some get an id of their own.
  const leads = new Map<DesignId, DesignId>(decisions.targets);
  const placed = taken.map(({ found: { file, design }, choice }) => {
    const id = choice !== 'replace' && ids.has(design.id) ? newId() : design.id;
    if (id !== design.id) leads.set(design.id, id);
    ids.add(id);
    const name = choice === 'replace' ? design.name : freeName(design.name, names);
    names.add(name);
    return { file, choice, design: mapped({ ...design, id, name }, decisions.mapping) };
  });
  const led = placed.map((one) => ({ ...one, design: withTargets(one.design, leads) }));
  const designs = led.map(({ design }) => design);
  const there = new Set([...library.keys(), ...designs.map(({ id }) => id)]);
  return {
    added: led.filter(({ choice }) => choice !== 'replace'),
    replaced: led.filter(({ choice }) => choice === 'replace'),
    skipped: chosen.length - taken.length,
    catalog: base === catalog ? null : base,
    missing: missingFrom(base, usesIn(designs)),
    missingTargets: [...new Set(designs.flatMap(targetsOf))].filter((target) => !there.has(target)),
    refused,
  };
}

function catalogAfter({ catalogs }: Reading, { without }: Decisions, catalog: Catalog) {
  let base = catalog;
  const refused: string[] = [];
  for (const { key, file, over } of catalogs) {
    if (without.has(key)) continue;
    const next = over(base);
    if (next.ok) base = JSON.stringify(next.value) === JSON.stringify(base) ? base : next.value;
    else refused.push(`${file}: ${refusalInWords(next.error)}`);
  }
  return { base, refused };
}

function withTargets(design: Design, leads: ReadonlyMap<DesignId, DesignId>): Design {
  if (leads.size === 0) return design;
  const steps = Object.entries(design.sequence.steps).map(([id, step]) => [
    id,
    step.kind === 'advance' && step.target !== null ? { ...step, target: leads.get(step.target) ?? step.target } : step,
  ]);
  return { ...design, sequence: { ...design.sequence, steps: Object.fromEntries(steps) } };
}
