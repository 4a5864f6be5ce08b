import type { History } from '../../../shared/edit/history.ts';
import type { Instant } from '../../../shared/model/instant.ts';

/** A place in the history that one can jump to. */
export interface Place {
  /** How many edits are made there. */
  readonly made: number;
  /** What was done last; `null` at the beginning, where nothing is known to have been done. */
  readonly label: string | null;
  readonly at: Instant | null;
  readonly when: 'past' | 'present' | 'future';
}

/** Every place of a history, the latest first, so that the present is near the top. */
export function placesOf({ past, future }: History): readonly Place[] {
  const when = (made: number): Place['when'] => (made === past.length ? 'present' : made < past.length ? 'past' : 'future');
  const places: readonly Place[] = [
    { made: 0, label: null, at: null, when: when(0) },
    ...[...past, ...future].map(({ label, at }, index): Place => ({ made: index + 1, label, at, when: when(index + 1) })),
  ];
  return [...places].reverse();
}
