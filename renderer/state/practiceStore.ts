import { createStore, type StoreApi } from 'zustand/vanilla';
import { encodeExercise } from '../../shared/file/exerciseFile.ts';
import { canBeKept } from '../../shared/file/practiceFile.ts';
import type { Attempt, Choice } from '../../shared/model/attempt.ts';
import { MOST_CHOICES } from '../../shared/model/attempt.ts';
import type { Exercise } from '../../shared/model/exercise.ts';
import type { DesignId, ExerciseId } from '../../shared/model/ids.ts';
import type { Practice } from '../../shared/model/practice.ts';
import { fingerprintOf } from '../../shared/practice/fingerprint.ts';
import { beginPlay, choose, isOver, type Play, replay } from '../../shared/practice/play.ts';

/** What the practice screen shows. */
export type PracticeView =
  | { readonly kind: 'home' }
  | { readonly kind: 'personas' }
  /** A new exercise about a sequence of the library; `null` where none was meant. */
  | { readonly kind: 'make'; readonly design: DesignId | null; readonly from: Exercise | null }
  /** An exercise that is kept: to begin, to work on, or handed in. */
  | { readonly kind: 'exercise'; readonly id: ExerciseId }
  /** Results of one exercise, folded. */
  | { readonly kind: 'results'; readonly exercise: Exercise; readonly attempts: readonly Attempt[] };

/** The exercises of this studio, and the one that is worked. Storage keeps them, so that a person can leave and come back. */
export interface PracticeState {
  readonly view: PracticeView;
  /** The one that was opened last stands first. */
  readonly kept: readonly Practice[];
  /** The exercise on the screen as far as it was worked; `null` where none is. */
  readonly play: Play | null;
  /** Why exercises cannot be kept; `null` where they can. They can be worked all the same. */
  readonly locked: string | null;
  /** Shows what storage has read. */
  readonly fill: (kept: readonly Practice[], locked: string | null) => void;
  readonly show: (view: PracticeView) => void;
  /** Takes an exercise in, as far as it was worked if it is here already in the same state. Answers why it cannot be kept; `null` when it is. */
  readonly keep: (exercise: Exercise) => string | null;
  /** The same, and shows it. */
  readonly open: (exercise: Exercise) => string | null;
  readonly begin: (learner: string) => void;
  /** Answers why the choice cannot be made, as the end of a sentence; `null` when it was. */
  readonly choose: (choice: Choice) => string | null;
  /** Counts the learner's own time; it is written down with the next choice, or by `rest`. */
  readonly spend: (ms: number) => void;
  /** Writes down what was spent: the learner leaves, or has done nothing for a while. */
  readonly rest: () => void;
  readonly handIn: () => void;
  readonly startAgain: () => void;
  readonly forget: (id: ExerciseId) => void;
  /** Takes back what was forgotten. */
  readonly remember: (kept: Practice) => void;
}

export type PracticeStore = StoreApi<PracticeState>;

export const fingerprintFor = (exercise: Exercise): string => fingerprintOf(encodeExercise(exercise));

const fresh = (exercise: Exercise): Practice => ({ exercise, stage: 'ready', learner: '', choices: [], usedMs: 0 });

/** @param onChange Told each change that is to be kept. */
export const createPracticeStore = (onChange: (kept: readonly Practice[]) => void = () => undefined): PracticeStore =>
  createStore<PracticeState>((set, get) => {
    const keep = (kept: readonly Practice[], more: Partial<PracticeState> = {}): void => {
      set({ kept, ...more });
      if (get().locked === null) onChange(kept);
    };
    const change = (changed: (practice: Practice) => Practice, more: Partial<PracticeState> = {}): void => {
      const { view, kept } = get();
      if (view.kind !== 'exercise') return;
      keep(
        kept.map((one) => (one.exercise.id === view.id ? changed(one) : one)),
        more,
      );
    };

    return {
      view: { kind: 'home' },
      kept: [],
      play: null,
      locked: null,
      fill: (kept, locked) => set({ kept, locked, view: { kind: 'home' }, play: null }),
      show: (view) => {
        get().rest();
        const shown = view.kind === 'exercise' ? get().kept.find(({ exercise }) => exercise.id === view.id) : undefined;
        set({ view, play: shown === undefined ? null : playOf(shown) });
      },
      keep: (exercise) => {
        const { kept } = get();
        const same = kept.find((one) => one.exercise.id === exercise.id);
        const practice = same !== undefined && fingerprintFor(same.exercise) === fingerprintFor(exercise) ? same : fresh(exercise);
        let others = kept.filter((one) => one !== same);
        while (others.length > 0 && !canBeKept([practice, ...others])) others = others.slice(0, -1);
        if (!canBeKept([practice, ...others])) return 'The exercise is too large to be kept here.';
        keep([practice, ...others]);
        return null;
      },
      open: (exercise) => {
        const refused = get().keep(exercise);
        if (refused === null) get().show({ kind: 'exercise', id: exercise.id });
        return refused;
      },
      begin: (learner) => change((practice) => ({ ...practice, stage: 'working', learner })),
      choose: (choice) => {
        const { play } = get();
        if (play === null) return 'comes before the exercise was begun';
        if (play.choices.length >= MOST_CHOICES) return `is more than the ${MOST_CHOICES} that an exercise takes`;
        const chosen = choose(play, choice);
        if (!chosen.ok) return chosen.error;
        change(({ usedMs, ...practice }) => ({ ...practice, usedMs: Math.floor(usedMs), choices: [...practice.choices, choice] }), {
          play: chosen.value,
        });
        return null;
      },
      spend: (ms) => {
        const { view, kept } = get();
        if (view.kind !== 'exercise') return;
        set({
          kept: kept.map((one) => (one.exercise.id === view.id ? { ...one, usedMs: one.usedMs + Math.max(0, Math.floor(ms)) } : one)),
        });
      },
      rest: () => {
        const { view, kept } = get();
        const shown = view.kind === 'exercise' ? kept.find(({ exercise }) => exercise.id === view.id) : undefined;
        if (shown?.stage === 'working') keep(kept);
      },
      handIn: () => change((practice) => ({ ...practice, stage: 'handedIn' })),
      startAgain: () => {
        const { play } = get();
        if (play === null) return;
        change((practice) => ({ ...fresh(practice.exercise), learner: practice.learner }), { play: beginPlay(play.exercise) });
      },
      forget: (id) => keep(get().kept.filter(({ exercise }) => exercise.id !== id)),
      remember: (practice) => keep([practice, ...get().kept]),
    };
  });

/** What was kept, worked again. Choices that can no longer be made (by an older program's rules) are left out from the first on. */
function playOf({ exercise, choices }: Practice): Play {
  const replayed = replay(exercise, choices);
  if (replayed.ok) return replayed.value;
  let play = beginPlay(exercise);
  for (const choice of choices) {
    const next = choose(play, choice);
    if (!next.ok) break;
    play = next.value;
  }
  return play;
}

/** Whether the time of an exercise is up: the simulated days, or the learner's own minutes. */
export const isTimeUp = (play: Play, { exercise: { limit }, usedMs }: Practice): boolean =>
  isOver(play) || (limit.minutes !== null && usedMs >= limit.minutes * 60_000);
