import type { Studio } from '../studio.tsx';

/** One thing the program can do for a person. The menu, the keys, the buttons and the keyboard sheet all read it from here. */
export interface Action {
  /** Stable: the native menu answers with it. */
  readonly id: string;
  /** May say what it would do now: "Undo Add "Call the lead"". */
  readonly label: (studio: Studio) => string;
  /** What the keyboard sheet calls it. */
  readonly name: string;
  /** In tinykeys' spelling; the first is shown. Keys without `$mod` or a function key rest while a person types. */
  readonly keys: readonly string[];
  readonly enabled: (studio: Studio) => boolean;
  /** Why it cannot be done now, in a few words without a full stop; `null` where that needs no saying. */
  readonly reason: (studio: Studio) => string | null;
  readonly run: (studio: Studio) => void | Promise<void>;
}

/** A menu of actions; groups are parted by a line. */
export interface ActionMenu {
  readonly label: string;
  readonly groups: readonly (readonly Action[])[];
}

type ActionOf = Pick<Action, 'id' | 'name' | 'run'> & Partial<Action>;

/** An action that is called the same always, can always be done and has no keys, unless told otherwise. */
export const action = (given: ActionOf): Action => ({
  label: () => given.name,
  keys: [],
  enabled: () => true,
  reason: () => null,
  ...given,
});

/** Does an action if it can be done now. Answers whether it could. */
export function perform(studio: Studio, chosen: Action): boolean {
  if (!chosen.enabled(studio)) return false;
  void chosen.run(studio);
  return true;
}
