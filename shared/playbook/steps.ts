import { conditionInWords, subjectsAbove } from '../model/conditionWords.ts';
import { type Names, stepInWords } from '../model/describe.ts';
import type { StepId } from '../model/ids.ts';
import { kindFacts } from '../model/kinds.ts';
import { flowOrder, type Sequence } from '../model/sequence.ts';
import { exitsOf, isCondition, type Step } from '../model/step.ts';
import { titleOf } from '../model/title.ts';
import { daysInWords, plannedTimes } from './days.ts';
import { element, type Html, pieces, text } from './html.ts';

/** The number of each step in flow order, as the table, the pictures and the texts name it. */
export const stepNumbers = (sequence: Sequence): ReadonlyMap<StepId, number> =>
  new Map(flowOrder(sequence).map(({ id }, index) => [id, index + 1]));

/** Every step in flow order: its number, its days, what to do, and where it goes on. */
export function stepTable(sequence: Sequence, names: Names): Html {
  const numbers = stepNumbers(sequence);
  const { steps: times } = plannedTimes(sequence);
  const subjects = subjectsAbove(sequence);
  const rows = flowOrder(sequence).map((step) => {
    const days = times.get(step.id);
    const kind = kindFacts[step.kind].label;
    const title = titleOf(step);
    return element(
      'tr',
      {},
      element('td', { class: 'number' }, text(String(numbers.get(step.id) ?? ''))),
      element('td', { class: 'day' }, text(days === undefined ? '' : daysInWords(days))),
      element('td', { class: 'step' }, text(title), title === kind ? null : element('span', { class: 'kind' }, text(kind))),
      element('td', {}, whatToDo(step, subjects, names)),
      element('td', { class: 'then' }, text(thenInWords(step, numbers))),
    );
  });
  const head = ['No.', 'Day', 'Step', 'What to do', 'Then'].map((word) => element('th', { scope: 'col' }, text(word)));
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows));
}

/** The description for the seller, then what the step does by itself or needs, in plain words. */
function whatToDo(step: Step, subjects: ReturnType<typeof subjectsAbove>, names: Names): Html {
  const words = isCondition(step) ? conditionInWords(names, subjects, step) : doneInWords(step, names);
  const lines = [step.description, words].filter((line) => line.trim() !== '');
  return pieces(...[...new Set(lines)].map((line) => element('div', { class: 'words' }, text(line))));
}

function doneInWords(step: Exclude<Step, { exits: { yes: StepId | null } }>, names: Names): string {
  const words = stepInWords(names, step);
  switch (step.kind) {
    case 'email':
    case 'textMessage':
      return words === '' ? '' : `Template: ${words}.`;
    case 'automatedEmail':
    case 'automatedTextMessage':
      return words === '' ? 'Sends itself; no template chosen yet.' : `Sends itself. Template: ${words}.`;
    case 'phoneCall':
      return step.script.trim() === '' ? '' : 'The script is in the texts below.';
    case 'task':
    case 'linkedIn':
      return '';
    case 'wait':
      return `Wait ${words}.`;
    case 'abTest':
      return `Sends itself in two versions: ${words}.`;
    case 'updateField':
      return `Done by itself: ${words}.`;
    case 'advance':
      return `The record goes over to: ${words}.`;
  }
}

/** "Step 5", "Yes: step 3. No: end." */
function thenInWords(step: Step, numbers: ReadonlyMap<StepId, number>): string {
  const place = (to: StepId | null): string => {
    const number = to === null ? undefined : numbers.get(to);
    return number === undefined ? 'end' : `step ${number}`;
  };
  const exits = exitsOf(step);
  if (exits.length === 0) return 'Another sequence';
  const said = exits.map(({ name, to }) => (name === 'next' ? place(to) : `${name === 'yes' ? 'Yes' : 'No'}: ${place(to)}`)).join('\n');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
