import { showPractice as goToPractice } from '../practice.ts';
import { currentDesign } from '../studio.tsx';
import { chooseAndImport } from '../transfers.ts';
import { action } from './action.ts';

export const showPractice = action({
  id: 'practice',
  name: 'Practice',
  keys: ['$mod+5'],
  run: (studio) => {
    studio.stores.practice.getState().show({ kind: 'home' });
    goToPractice(studio);
  },
});

/** About the open sequence, or the row of the library that the person is on. */
export const newExercise = action({
  id: 'newExercise',
  name: 'New exercise…',
  run: (studio) => {
    const design = currentDesign(studio)?.id ?? null;
    goToPractice(studio);
    studio.stores.practice.getState().show({ kind: 'make', design, from: null });
  },
});

export const openExercise = action({ id: 'openExercise', name: 'Open exercise or results…', run: chooseAndImport });

export const showPersonas = action({
  id: 'personas',
  name: 'Personas…',
  run: (studio) => {
    goToPractice(studio);
    studio.stores.practice.getState().show({ kind: 'personas' });
  },
});
