import type { DueGroup } from '../../shared/engine/workQueue.ts';
import { kindFacts } from '../../shared/model/kinds.ts';
import type { StepKind } from '../../shared/model/step.ts';

/** What the seller has to do for one record, as a line of the work queue. */
export interface QueueRow {
  /** Tells the rows apart and stays the same while the record is the same. */
  readonly id: string;
  /** The record: "Ana Ruiz". */
  readonly who: string;
  /** The step; of a record without anything to do, what it waits for. */
  readonly what: string;
  /** `null` where the seller has nothing to do. */
  readonly kind: StepKind | null;
  /** "Tue 26 May 2026 08:00"; empty where nothing is due. */
  readonly due: string;
  /** `none`: nothing to do for this record now. */
  readonly group: DueGroup | 'none';
}

/** The filter of the work queue: every kind, or one of them. */
export type KindFilter = StepKind | 'all';

/** The kinds that a queue can be filtered by, each once, in the order of their rows. */
export const kindsIn = (rows: readonly QueueRow[]): readonly StepKind[] => [
  ...new Set(rows.flatMap(({ kind }) => (kind === null ? [] : [kind]))),
];

interface QueueGroup {
  readonly title: string;
  readonly rows: readonly QueueRow[];
}

const titles: Readonly<Record<QueueRow['group'], string>> = {
  overdue: 'Overdue',
  today: 'Today',
  later: 'Later',
  none: 'Nothing to do now',
};
const order: readonly QueueRow['group'][] = ['overdue', 'today', 'later', 'none'];

/** The groups that have rows, as Dynamics has them: overdue first. Rows keep their order; those without a step are of no kind. */
export const groupsOf = (rows: readonly QueueRow[], filter: KindFilter): readonly QueueGroup[] =>
  order
    .map((group) => ({
      title: titles[group],
      rows: rows.filter((row) => row.group === group && (filter === 'all' || row.kind === filter)),
    }))
    .filter((group) => group.rows.length > 0);

/** "Phone call", as the filter and a row name it. */
export const kindWord = (kind: StepKind): string => kindFacts[kind].noun;
