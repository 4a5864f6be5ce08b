import { type Names, stepInWords } from '../model/describe.ts';
import type { StepId } from '../model/ids.ts';
import { kindFacts } from '../model/kinds.ts';
import { type Sequence, slotsTo, stepOf } from '../model/sequence.ts';
import { isCondition, isLinear, type Step } from '../model/step.ts';

const INDENT = '  ';

/**
 * Steps as a text to paste into a mail or a chat: a line each, the two paths of a condition indented below it. A step where paths join is
 * written once; the other paths say that they continue there.
 */
export function stepsOutline(sequence: Sequence, names: Names): string {
  const joins = new Set([...slotsTo(sequence)].flatMap(([id, slots]) => (slots.length > 1 ? [id] : [])));
  const written = new Set<StepId>();
  const lines: string[] = [];

  const write = (from: StepId | null, depth: number): void => {
    let step = from === null ? undefined : stepOf(sequence, from);
    if (step === undefined) lines.push(INDENT.repeat(depth) + (from === null && depth === 0 ? 'No steps' : 'Ends'));
    while (step !== undefined) {
      if (written.has(step.id)) {
        lines.push(`${INDENT.repeat(depth)}Continues at ${titleOf(step)}`);
        return;
      }
      if (joins.has(step.id)) written.add(step.id);
      lines.push(INDENT.repeat(depth) + lineOf(step, names));
      if (isCondition(step)) {
        for (const [word, to] of [
          ['Yes', step.exits.yes],
          ['No', step.exits.no],
        ] as const) {
          lines.push(`${INDENT.repeat(depth + 1)}${word} path:`);
          write(to, depth + 2);
        }
      }
      const next: StepId | null = isLinear(step) ? step.exits.next : null;
      step = next === null ? undefined : stepOf(sequence, next);
    }
  };
  write(sequence.start, 0);
  return `${lines.join('\n')}\n`;
}

const titleOf = ({ name, kind }: Step): string => (name.trim() === '' ? kindFacts[kind].label : name);

function lineOf(step: Step, names: Names): string {
  const title = titleOf(step);
  const { label } = kindFacts[step.kind];
  const [words = ''] = stepInWords(names, step).split('\n');
  return [title === label ? label : `${label}: ${title}`, words === '' || words === title ? '' : `(${words})`]
    .filter((part) => part !== '')
    .join(' ');
}
