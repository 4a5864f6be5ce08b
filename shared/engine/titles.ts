import { kindFacts } from '../model/kinds.ts';
import type { Step } from '../model/step.ts';

/** A step as a sentence names it. */
interface Title {
  readonly plain: string;
  readonly quoted: string;
}

/** Most lines name their step twice, and a step never changes: its title is made once. */
const titles = new WeakMap<Step, Title>();

function titleOf(step: Step): Title {
  const known = titles.get(step);
  if (known !== undefined) return known;
  const plain = step.name.trim() || kindFacts[step.kind].label;
  const title = { plain, quoted: `"${plain}"` };
  titles.set(step, title);
  return title;
}

/** What a step is called in a sentence: its name, or the label of its kind while it has none. */
export const nameOf = (step: Step): string => titleOf(step).plain;

/** The name in quotes. */
export const quoted = (step: Step): string => titleOf(step).quoted;
