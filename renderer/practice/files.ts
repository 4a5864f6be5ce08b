import type { Attempt } from '../../shared/model/attempt.ts';
import type { Exercise } from '../../shared/model/exercise.ts';
import type { Persona } from '../../shared/model/persona.ts';
import type { Fold } from '../../shared/practice/fold.ts';

/** What the practice screens need of the world outside the window; the frame does it, with the system's own dialogs. */
export interface PracticeFiles {
  /** Asks for exercises, results or personas and takes them in. */
  readonly open: () => void;
  readonly saveExercise: (exercise: Exercise) => void;
  readonly saveResult: (attempt: Attempt) => void;
  readonly savePersonas: (personas: readonly Persona[]) => void;
  readonly saveTable: (exercise: Exercise, fold: Fold) => void;
  /** `null` where the host cannot print. */
  readonly print: ((exercise: Exercise, fold: Fold) => void) | null;
}
