import { assertNever } from '../../shared/result.ts';
import { usePractice } from '../state/stores.tsx';
import { ExerciseView } from './ExerciseView.tsx';
import type { PracticeFiles } from './files.ts';
import { Home } from './Home.tsx';
import { MakeExercise } from './make/MakeExercise.tsx';
import { Personas } from './personas/Personas.tsx';
import { Results } from './results/Results.tsx';

/** Exercises: made by a trainer, worked by a learner, and their results in one picture. */
export function PracticeScreen({ files }: { readonly files: PracticeFiles }) {
  const view = usePractice((state) => state.view);
  switch (view.kind) {
    case 'home':
      return <Home files={files} />;
    case 'personas':
      return <Personas files={files} />;
    case 'make':
      return <MakeExercise key={view.from?.id ?? view.design} design={view.design} from={view.from} files={files} />;
    case 'exercise':
      return <ExerciseView files={files} />;
    case 'results':
      return <Results exercise={view.exercise} attempts={view.attempts} files={files} />;
    default:
      return assertNever(view);
  }
}
