import type { OpenedFile, OpenedText } from '../../shared/bridge.ts';
import { decodeAttempt, encodeAttempt, RESULT_EXTENSION, RESULT_FORMAT } from '../../shared/file/attemptFile.ts';
import { decodeExercise, EXERCISE_EXTENSION, EXERCISE_FORMAT, encodeExercise } from '../../shared/file/exerciseFile.ts';
import { decodePersonas, encodePersonas, PERSONAS_EXTENSION, PERSONAS_FORMAT } from '../../shared/file/personaFile.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
import type { Attempt } from '../../shared/model/attempt.ts';
import type { Exercise } from '../../shared/model/exercise.ts';
import type { Persona } from '../../shared/model/persona.ts';
import { csvText } from '../../shared/practice/csv.ts';
import type { Fold } from '../../shared/practice/fold.ts';
import { verifyAttempt } from '../../shared/practice/verify.ts';
import type { PracticeFiles } from '../practice/files.ts';
import { resultsPage } from '../practice/results/page.ts';
import { tableOf } from '../practice/results/table.ts';
import { fingerprintFor } from '../state/practiceStore.ts';
import { fileName } from '../storage/transfer.ts';
import { backToLibrary } from './documents.ts';
import type { Studio } from './studio.tsx';

const headOf = ({ text }: OpenedText): string => text.slice(0, 2000);
const holds =
  (format: string) =>
  (file: OpenedText): boolean =>
    headOf(file).includes(`"${format}"`);
const isExercise = holds(EXERCISE_FORMAT);
const isResult = holds(RESULT_FORMAT);
const isPersonas = holds(PERSONAS_FORMAT);

/** Whether a file that was opened belongs to practice. What it holds is judged when it is read. */
export const isPracticeFile = (file: OpenedFile): file is OpenedText =>
  'text' in file && (isExercise(file) || isResult(file) || isPersonas(file));

/** A sentence for each file that was taken in, and one with place and reason for each that was not. */
interface PracticeImport {
  readonly taken: readonly string[];
  readonly refused: readonly string[];
}

/** Takes exercises, then results, then personas in, and shows the last of what it took. What is refused changes nothing. */
export function takePracticeFiles(studio: Studio, files: readonly OpenedText[]): PracticeImport {
  const taken: string[] = [];
  const refused: string[] = [];
  const take = (name: string, refusal: string | null, words: string): void => {
    if (refusal === null) taken.push(`${name}: ${words}`);
    else refused.push(`${name}: ${refusal}`);
  };
  for (const { name, text } of files.filter(isExercise)) {
    const read = decodeExercise(text);
    take(name, read.ok ? studio.stores.practice.getState().open(read.value) : refusalInWords(read.error), 'the exercise is open.');
  }
  const results = files.filter((file) => isResult(file) && !isExercise(file));
  for (const { name, text } of results) take(name, takeResult(studio, text), 'added to the results.');
  for (const { name, text } of files.filter((file) => isPersonas(file) && !isExercise(file) && !isResult(file))) {
    const read = decodePersonas(text);
    take(name, read.ok ? takePersonas(studio, name, read.value) : refusalInWords(read.error), 'added to the personas.');
  }
  if (taken.length > 0) showPractice(studio);
  return { taken, refused };
}

/** Adds a result that holds to those on the screen. Answers why it does not; `null` when it was added. */
function takeResult({ stores }: Studio, text: string): string | null {
  const read = decodeAttempt(text);
  if (!read.ok) return refusalInWords(read.error);
  const { kept, view, show } = stores.practice.getState();
  const { id, name } = read.value.exercise;
  const shown = view.kind === 'results' && view.exercise.id === id ? view : null;
  const exercise = shown?.exercise ?? kept.find((one) => one.exercise.id === id)?.exercise;
  if (exercise === undefined) return `its exercise is not here: open the file of "${name}" first, or together with it`;
  const verified = verifyAttempt(exercise, fingerprintFor(exercise), read.value);
  if (!verified.ok) return `${verified.error.place}: ${verified.error.reason}`;
  const before = shown?.attempts ?? [];
  const known = before.map(encodeAttempt);
  show({ kind: 'results', exercise, attempts: known.includes(encodeAttempt(verified.value)) ? before : [...before, verified.value] });
  return null;
}

/** Adds personas beside those that are here: one whose id is taken gets another. */
function takePersonas({ stores }: Studio, name: string, added: readonly Persona[]): string | null {
  const { personas, change } = stores.personas.getState();
  const ids = new Set(personas.map(({ id }) => id));
  const own = added.map((persona): Persona => (ids.has(persona.id) ? { ...persona, id: stores.newPersonaId() } : persona));
  const refused = change(`Import ${name}`, [...personas, ...own]);
  if (refused === null) stores.practice.getState().show({ kind: 'personas' });
  return refused;
}

/** Shows the practice screen; an open sequence goes back to its tab. */
export function showPractice(studio: Studio): void {
  const { stores } = studio;
  if (stores.design.getState().document !== null) backToLibrary(studio);
  stores.view.getState().show('practice');
}

/** What the practice screens can do with files, by the host of this studio. */
export function practiceFiles(studio: Studio, open: () => void): PracticeFiles {
  const save = async (title: string, suggestedName: string, text: string): Promise<void> => {
    const saved = await studio.bridge.saveFile({ title, suggestedName, text });
    const { notify } = studio.stores.view.getState();
    if (!saved.ok) notify({ text: `Could not save: ${saved.error.message}`, intent: 'error', action: null });
    else if (saved.value !== null) notify({ text: `Saved ${saved.value.name}.`, intent: 'success', action: null });
  };
  return {
    open,
    saveExercise: (exercise: Exercise) => void save('Save exercise', fileName(exercise.name, EXERCISE_EXTENSION), encodeExercise(exercise)),
    saveResult: (attempt: Attempt) =>
      void save('Save result', fileName(`${attempt.exercise.name} ${attempt.learner}`, RESULT_EXTENSION), encodeAttempt(attempt)),
    savePersonas: (personas: readonly Persona[]) => void save('Export personas', `personas${PERSONAS_EXTENSION}`, encodePersonas(personas)),
    saveTable: (exercise: Exercise, fold: Fold) =>
      void save('Export table', fileName(`${exercise.name} results`, '.csv'), csvText(tableOf(fold))),
    print: studio.bridge.host === 'electron' ? (exercise, fold) => void printResults(studio, exercise, fold) : null,
  };
}

async function printResults({ bridge, stores }: Studio, exercise: Exercise, fold: Fold): Promise<void> {
  const printed = await bridge.printPage(resultsPage(exercise, fold));
  const { notify } = stores.view.getState();
  if (!printed.ok) notify({ text: `Could not print the results: ${printed.error.message}`, intent: 'error', action: null });
  else if (printed.value === 'printed') notify({ text: 'Printed the results.', intent: 'success', action: null });
}
