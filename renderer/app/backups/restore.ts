import type { DesignId } from '../../../shared/model/ids.ts';
import type { Persona } from '../../../shared/model/persona.ts';
import { applyPlan, undoImport } from '../imports/apply.ts';
import { plannedImport } from '../imports/imports.ts';
import { type Choice, type Clash, type Decisions, type ImportPlan, undecided } from '../imports/plan.ts';
import { counted } from '../library/words.ts';
import type { Studio } from '../studio.tsx';
import { type ContentRow, contentsOf, type Extra, type OpenBackup, readingOf } from './contents.ts';

/** What a person wants back from a backup. */
export interface Wanted {
  readonly sequences: ReadonlySet<DesignId>;
  readonly extras: ReadonlySet<Extra>;
  /** What becomes of a sequence that is here with another content: a new version of it, or a second one beside it. */
  readonly changed: 'replace' | 'keepBoth';
}

/** Whether restoring would bring anything: what is here with the same content is here. */
export const canRestore = ({ clash }: ContentRow): boolean => clash !== 'same';

const choices: Readonly<Record<Clash, (wanted: Wanted) => Choice>> = {
  none: () => 'add',
  name: () => 'add',
  inBin: () => 'keepBoth',
  same: () => 'skip',
  changed: ({ changed }) => changed,
};

/** What restoring would do, as things stand. */
function plannedRestore(studio: Studio, open: OpenBackup, wanted: Wanted): ImportPlan {
  const { rows } = contentsOf(open, studio.stores.library.getState().entries, studio.stores);
  const decisions: Decisions = {
    ...undecided,
    choices: new Map(rows.map(({ design, clash }) => [design.id, wanted.sequences.has(design.id) ? choices[clash](wanted) : 'skip'])),
    without: new Set(wanted.extras.has('catalog') ? [] : ['catalog']),
  };
  return plannedImport(studio, readingOf(open), decisions);
}

/** Restores what is wanted, as one import that can be taken back, and tells what was done. */
export function restore(studio: Studio, open: OpenBackup, wanted: Wanted): void {
  const { storage, stores } = studio;
  const { done, refused } = applyPlan(studio, plannedRestore(studio, open, wanted), `Restore from ${open.name}`);
  for (const { design, ...marks } of open.backup.sequences) {
    if (!done.added.includes(design.id)) continue;
    for (const mark of ['archived', 'pinned', 'template'] as const) if (marks[mark]) storage.mark(design.id, mark, true);
  }
  const refusals = [...refused, ...restorePersonas(studio, open, wanted)];
  const exercises = restoreExercises(studio, open, wanted);

  const restored = done.added.length + done.replaced.length;
  const parts = [
    ...(restored === 0 ? [] : [counted(restored, 'sequence')]),
    ...(done.catalog === null ? [] : ['the catalog']),
    ...(wanted.extras.has('personas') && refusals.length === refused.length ? ['the personas'] : []),
    ...(exercises === 0 ? [] : [counted(exercises, 'exercise')]),
  ];
  const undoable = restored > 0 || done.catalog !== null;
  stores.view.getState().notify({
    text: [parts.length === 0 ? 'Nothing was restored.' : `Restored ${parts.join(', ')} from ${open.name}.`, ...refusals].join(' '),
    intent: refusals.length === 0 ? 'success' : 'error',
    action: undoable ? { label: 'Undo', run: () => undoImport(studio, done) } : null,
  });
}

/** Personas of the backup take the place of those with the same id; others that are here stay. */
function restorePersonas({ stores }: Studio, { name, backup }: OpenBackup, { extras }: Wanted): readonly string[] {
  const { personas } = backup;
  if (personas === null || !extras.has('personas')) return [];
  const ids = new Set(personas.map(({ id }) => id));
  const { personas: here, change } = stores.personas.getState();
  const together: readonly Persona[] = [...personas, ...here.filter(({ id }) => !ids.has(id))];
  const refused = change(`Restore from ${name}`, together);
  return refused === null ? [] : [`The personas were not restored: ${refused}`];
}

/** Exercises that are not here come back as far as they had been worked. Answers how many. */
function restoreExercises({ stores }: Studio, { backup }: OpenBackup, { extras }: Wanted): number {
  if (!extras.has('exercises')) return 0;
  const { kept, remember } = stores.practice.getState();
  const missing = (backup.exercises ?? []).filter(({ exercise }) => kept.every((one) => one.exercise.id !== exercise.id));
  for (const practice of [...missing].reverse()) remember(practice);
  return missing.length;
}

/** Everything that a backup has, for a library that has lost it. */
export const everythingIn = (studio: Studio, open: OpenBackup): Wanted => {
  const { rows, extras } = contentsOf(open, studio.stores.library.getState().entries, studio.stores);
  return { sequences: new Set(rows.map(({ design }) => design.id)), extras: new Set(extras), changed: 'replace' };
};
