import type { Issue } from '../../../shared/check/issue.ts';
import { type Names, stepInWords } from '../../../shared/model/describe.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { kindFacts } from '../../../shared/model/kinds.ts';
import { existingStep, type Sequence, type Slot } from '../../../shared/model/sequence.ts';
import type { Step, StepKind } from '../../../shared/model/step.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { slotKey } from '../../../shared/picture/picture.ts';
import { pathsWithin, type ReadItem, type ReadPath, readingOf } from '../../../shared/picture/reading.ts';
import { counted, type IssueCounts, issueCounts, kindAndTitle, pathWords, problemsInWords, sentences } from '../../canvas/labels.ts';
import { slotAfter } from '../../canvas/walk.ts';

/** What every line of the outline has, in the terms of an ARIA tree. */
interface Place {
  /** Its own as long as the sequence has what it shows. */
  readonly key: string;
  readonly level: number;
  readonly position: number;
  readonly size: number;
  /** Whether what is below it shows; `null` where nothing is. */
  readonly expanded: boolean | null;
  /** What a screen reader says. What is seen of the line stands in it, word by word, for those who speak to their computer. */
  readonly label: string;
  /** The step that is selected while the person is on this line; `null` is the whole sequence. */
  readonly step: StepId | null;
  /** Where "add" adds; `null` where nothing can follow. */
  readonly slot: Slot | null;
}

/** One line of the outline. */
export type OutlineRow = Place &
  (
    | { readonly kind: 'start' }
    | {
        readonly kind: 'step';
        readonly step: StepId;
        readonly stepKind: StepKind;
        readonly title: string;
        /** What the step does, in a line; empty where only its description says more than its title. */
        readonly words: string;
        readonly errors: number;
        readonly warnings: number;
      }
    | { readonly kind: 'path'; readonly text: string; readonly count: number }
    /** The path goes on at the step `to`, which stands elsewhere. */
    | { readonly kind: 'join'; readonly to: StepId; readonly text: string }
  );

export interface OutlineView {
  readonly names: Names;
  readonly issues: readonly Issue[];
  /** The keys of lines whose parts are hidden. */
  readonly collapsed: ReadonlySet<string>;
  /** What was typed to narrow the outline: then only hits and what leads to them show, all of it opened. */
  readonly filter: string;
}

export const startKey = 'start';
export const stepKey = (id: StepId): string => `step:${id}`;
export const pathKey = (slot: Slot): string => `path:${slotKey(slot)}`;

/** Every line of the outline from top to bottom, as a flat list: the start, then steps with their paths below them. */
export function rowsOf(sequence: Sequence, view: OutlineView): readonly OutlineRow[] {
  const issues = issueCounts(view.issues);
  const outline = readingOf(sequence);
  const shown = shownOf(outline, hitOf(view));
  const isOpen = (key: string): boolean => shown !== null || !view.collapsed.has(key);
  const rows: OutlineRow[] = [];

  const counts = countsOn(outline);
  // Not by calling itself: conditions may stand below each other by the thousand. What comes next is at the end.
  const waiting: Waiting[] = [];
  const read = (items: readonly ReadItem[], level: number, before: number): void => {
    const listed = shown === null ? items : items.filter((item) => shown.has(item));
    const all = listed.map((item, index) => ({ item, place: { level, position: before + index + 1, size: before + listed.length } }));
    waiting.push(...all.reverse());
  };
  const addStep = (item: StepItem, place: Where): void => {
    const key = stepKey(item.step.id);
    const paths = shown === null ? item.paths : item.paths.filter(({ items }) => items.some((below) => shown.has(below)));
    const expanded = paths.length === 0 ? null : isOpen(key);
    rows.push(stepRow(sequence, item, view.names, issues.get(item.step.id), { ...place, key, expanded }));
    if (!expanded) return;
    const all = paths.map((path, index) => ({ path, place: { level: place.level + 1, position: index + 1, size: paths.length } }));
    waiting.push(...all.reverse());
  };
  const addPath = (path: ReadPath, place: Where): void => {
    const key = pathKey(path.slot);
    const expanded = path.items.length === 0 ? null : isOpen(key);
    rows.push(pathRow(sequence, path, counts.get(path) ?? 0, { ...place, key, expanded }));
    if (expanded) read(path.items, place.level + 1, 0);
  };

  if (shown === null) rows.push(startRow(outline.items.length + 1));
  read(outline.items, 1, rows.length);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('path' in next) addPath(next.path, next.place);
    else if (next.item.kind === 'join') rows.push(joinRow(next.item, next.place));
    else addStep(next.item, next.place);
  }
  return rows;
}

/** What is still to be made a line of. */
type Waiting = { readonly place: Where } & ({ readonly item: ReadItem } | { readonly path: ReadPath });
type StepItem = Extract<ReadItem, { kind: 'step' }>;
type Hit = (item: StepItem) => boolean;
type Where = Pick<Place, 'level' | 'position' | 'size'>;
type Opened = Where & Pick<Place, 'key' | 'expanded'>;

/** Whether a step is what was typed: each typed word stands in its title, its kind or its words. `null` while nothing is typed. */
function hitOf({ filter, names }: OutlineView): Hit | null {
  const typed = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (typed.length === 0) return null;
  return ({ step }) => {
    const text = `${titleOf(step)} ${kindFacts[step.kind].label} ${stepInWords(names, step)}`.toLowerCase();
    return typed.every((word) => text.includes(word));
  };
}

/** The hits and the conditions above them; `null` shows all. */
function shownOf(outline: ReadPath, hit: Hit | null): ReadonlySet<ReadItem> | null {
  if (hit === null) return null;
  const shown = new Set<ReadItem>();
  for (const { items } of [...pathsWithin(outline)].reverse()) {
    for (const item of items) {
      if (item.kind === 'join') continue;
      if (hit(item) || item.paths.some((path) => path.items.some((below) => shown.has(below)))) shown.add(item);
    }
  }
  return shown;
}

const startRow = (size: number): OutlineRow => ({
  kind: 'start',
  key: startKey,
  level: 1,
  position: 1,
  size,
  expanded: null,
  label: 'Sequence starts here.',
  step: null,
  slot: { kind: 'start' },
});

/** Kinds whose line in words is their description, which is too long to be read out with every line. */
const described: readonly StepKind[] = ['phoneCall', 'task', 'linkedIn'];

function stepRow(sequence: Sequence, { step }: StepItem, names: Names, issues: IssueCounts | undefined, place: Opened): OutlineRow {
  const [errors, warnings] = [issues?.errors ?? 0, issues?.warnings ?? 0];
  const known = made.get(step);
  if (known?.names === names && known.errors === errors && known.warnings === warnings && isPlacedAt(known.row, place)) return known.row;
  const title = titleOf(step);
  const words = described.includes(step.kind) ? '' : stepInWords(names, step);
  const row: OutlineRow = {
    ...place,
    kind: 'step',
    label: sentences([kindAndTitle(step), words, problemsInWords(issues)]),
    step: step.id,
    slot: slotAfter(sequence, step.id),
    stepKind: step.kind,
    title,
    words,
    errors,
    warnings,
  };
  made.set(step, { names, errors, warnings, row });
  return row;
}

interface Made {
  readonly names: Names;
  readonly errors: number;
  readonly warnings: number;
  readonly row: OutlineRow;
}

/** A step never changes, and most changes touch one of many: where it stands as it stood, its line is the same object, and is not drawn again. */
const made = new WeakMap<Step, Made>();

const isPlacedAt = (row: OutlineRow, { level, position, size, expanded }: Opened): boolean =>
  row.level === level && row.position === position && row.size === size && row.expanded === expanded;

/** "3 steps"; "no steps". */
export const countInWords = (count: number): string => (count === 0 ? 'no steps' : counted(count, 'step'));

/** For every path how many steps there are on it and on the paths below it. */
function countsOn(outline: ReadPath): ReadonlyMap<ReadPath, number> {
  const counts = new Map<ReadPath, number>();
  for (const path of [...pathsWithin(outline)].reverse()) {
    const steps = path.items.filter((item) => item.kind === 'step');
    const below = steps.flatMap(({ paths }) => paths.map((one) => counts.get(one) ?? 0));
    counts.set(
      path,
      below.reduce((sum, count) => sum + count, steps.length),
    );
  }
  return counts;
}

function pathRow(sequence: Sequence, { slot }: ReadPath, count: number, place: Opened): OutlineRow {
  if (slot.kind === 'start') throw new Error('The path that starts a sequence has no line of its own');
  const text = slot.exit === 'next' ? '' : pathWords[slot.exit];
  const title = titleOf(existingStep(sequence, slot.step));
  const label = sentences([`${text}, ${countInWords(count)}, of ${title}`]);
  return { ...place, kind: 'path', label, step: slot.step, slot, text, count };
}

function joinRow({ slot, step }: Extract<ReadItem, { kind: 'join' }>, place: Where): OutlineRow {
  const text = `Continues at ${titleOf(step)}`;
  const above = slot.kind === 'start' ? null : slot.step;
  return {
    ...place,
    kind: 'join',
    key: `join:${slotKey(slot)}`,
    expanded: null,
    label: sentences([text]),
    step: above,
    slot,
    to: step.id,
    text,
  };
}

/** Whether two lines read the same. Where they add follows from their keys, and is an object of its own each time. */
export function readsSame(a: OutlineRow, b: OutlineRow): boolean {
  if (a === b) return true;
  const others = new Map(Object.entries(b));
  return a.kind === b.kind && Object.entries(a).every(([name, value]) => name === 'slot' || others.get(name) === value);
}
