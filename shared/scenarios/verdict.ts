import type { RunInput } from '../engine/input.ts';
import type { Run } from '../engine/trace.ts';
import type { Expectation } from '../model/expectation.ts';
import { stepOf } from '../model/sequence.ts';
import { titleOf } from '../model/title.ts';
import { calledIn, endInWords, endWords } from './expectation.ts';
import { printOfOptions, printOfStep, printOfTrace } from './print.ts';
import { type Playhead, type Way, wayOf } from './way.ts';

/** What became of a scenario. `line` is where to look first. */
export type Verdict =
  /** Nothing is expected of it. */
  | { readonly kind: 'unjudged'; readonly line: Playhead }
  /** As expected, and nothing on its way has changed. */
  | { readonly kind: 'kept'; readonly line: Playhead }
  /** As expected, but not as it was when that was last confirmed; `changes` says what is different, a sentence each. */
  | { readonly kind: 'stale'; readonly line: Playhead; readonly changes: readonly string[] }
  /** Not as expected; `difference` is the first that is not. */
  | { readonly kind: 'broken'; readonly line: Playhead; readonly changes: readonly string[]; readonly difference: string };

/** What each is called on the screen and in the terminal. */
export const verdictWords: Readonly<Record<Verdict['kind'], string>> = {
  kept: 'As expected',
  stale: 'Changed since confirmed',
  broken: 'Different',
  unjudged: 'Nothing expected',
};

interface Difference {
  readonly text: string;
  readonly line: Playhead;
}

/** Compares a run with what its scenario expects. */
export function verdictOn(input: RunInput, run: Run): Verdict {
  const { expects } = input.scenario;
  if (expects === null || (expects.end === null && expects.path === null)) return { kind: 'unjudged', line: 1 };
  const way = wayOf(run, input.design.id);
  const changes = changesSince(input, run, way, expects);
  const difference = differenceOnTheWay(input, run, way, expects) ?? differenceAtTheEnd(input, run, expects);
  const texts = changes.map(({ text }) => text);
  if (difference !== null) return { kind: 'broken', line: difference.line, difference: difference.text, changes: texts };
  const [first] = changes;
  return first === undefined ? { kind: 'kept', line: 1 } : { kind: 'stale', line: first.line, changes: texts };
}

/** The first answer that is another one, or is missing. A way cut short by another end is told by that end. */
function differenceOnTheWay({ design, scenario }: RunInput, run: Run, { answers }: Way, expects: Expectation): Difference | null {
  const expected = expects.path;
  if (expected === null) return null;
  const called = (index: number): string => {
    const step = (expected[index] ?? answers[index])?.step;
    return step === undefined ? '' : `"${calledIn(design.sequence, expects, step)}"`;
  };
  const index = firstDifferent(expected.length, answers.length, (at) => {
    return expected[at]?.step === answers[at]?.step && expected[at]?.exit === answers[at]?.exit;
  });
  if (index === null) return null;
  const [wanted, got] = [expected[index], answers[index]];
  if (wanted === undefined) {
    return { text: `did not expect to come to ${called(index)}`, line: got?.line ?? run.trace.length };
  }
  if (got === undefined) {
    if (expects.end !== null && expects.end !== run.end.kind) return null;
    return {
      text: `expected to come to ${called(index)}; ${lowered(endInWords(run, scenario.calendar.zone))}`,
      line: run.trace.length,
    };
  }
  if (wanted.step !== got.step) {
    const came = calledIn(design.sequence, expects, got.step);
    return { text: `expected to come to ${called(index)}; came to "${came}"`, line: got.line };
  }
  return {
    text: `expected ${called(index)} to be ${wanted.exit === 'yes' ? 'Yes' : 'No'}; ${run.trace[got.line - 1]?.text ?? ''}`,
    line: got.line,
  };
}

function firstDifferent(one: number, other: number, isSame: (index: number) => boolean): number | null {
  for (let index = 0; index < Math.max(one, other); index += 1) if (!isSame(index)) return index;
  return null;
}

function differenceAtTheEnd({ scenario }: RunInput, run: Run, { end }: Expectation): Difference | null {
  if (end === null || end === run.end.kind) return null;
  const how = run.end.kind === 'waiting' ? 'is' : 'ended';
  return { text: `expected ${endWords[end]}; ${how} ${endInWords(run, scenario.calendar.zone)}`, line: run.trace.length };
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What is different since the expectation was last confirmed, on the way that the run takes. */
function changesSince({ design }: RunInput, run: Run, { entered }: Way, { confirmed }: Expectation): readonly Difference[] {
  const known = new Map(confirmed.steps.map((step) => [step.step, step]));
  const changed = confirmed.steps.flatMap(({ step: id, name, print }): Difference[] => {
    const step = stepOf(design.sequence, id);
    if (step === undefined) return [{ text: `"${name}" was deleted.`, line: 1 }];
    if (printOfStep(step) !== print) return [{ text: `"${titleOf(step)}" was changed.`, line: entered.get(id) ?? 1 }];
    return entered.has(id) ? [] : [{ text: `It does not come to "${titleOf(step)}" any more.`, line: 1 }];
  });
  const added = [...entered].flatMap(([id, line]): Difference[] => {
    const step = stepOf(design.sequence, id);
    return known.has(id) || step === undefined ? [] : [{ text: `It now comes to "${titleOf(step)}".`, line }];
  });
  const options = printOfOptions(design) === confirmed.options ? [] : [{ text: 'The options of the sequence were changed.', line: 1 }];
  const told = [...options, ...changed, ...added];
  if (printOfTrace(run.trace) === confirmed.trace || told.length > 0) return told;
  return [{ text: 'The same steps happen, but at other times or with other results.', line: 1 }];
}
