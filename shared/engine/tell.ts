import type { Catalog } from '../model/catalog.ts';
import { stepInWords } from '../model/describe.ts';
import type { Instant } from '../model/instant.ts';
import { kindFacts } from '../model/kinds.ts';
import type { Step } from '../model/step.ts';
import type { Going } from './going.ts';
import type { Rule } from './rules.ts';
import { momentInWords } from './time/words.ts';
import type { TraceEvent } from './trace.ts';

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

/** What a step does in words, with the names that they were made with. */
interface Description {
  readonly catalog: Catalog;
  readonly recordType: string;
  readonly words: string;
}

const descriptions = new WeakMap<Step, Description>();

/** What a step does: "2 days", "opened within 3 days", "Rating equals Hot". Made once for a step, as long as the names stay. */
export function describe({ names }: Going, step: Step): string {
  const known = descriptions.get(step);
  if (known !== undefined && known.catalog === names.catalog && known.recordType === names.recordType) return known.words;
  const words = stepInWords(names, step);
  descriptions.set(step, { catalog: names.catalog, recordType: names.recordType, words });
  return words;
}

export const recordName = (run: Going): string => run.record.name.trim() || 'The record';

export const when = (run: Going, at: Instant): string => momentInWords(run.calendar.zone, at);

/** What is said in one line of the trace. */
export interface Said {
  readonly event: TraceEvent;
  readonly rule: Rule;
  readonly text: string;
  readonly shifts?: readonly string[];
  /** The step it is about; the one the run is at unless told otherwise. */
  readonly about?: Step | null;
}

const noShifts: readonly string[] = [];

/** Adds a line to the trace, with the record as it stands now. */
export function tell(run: Going, { event, rule, text, shifts = noShifts, about }: Said): void {
  const step = about === undefined ? (run.current?.step ?? null) : about;
  run.trace.push({
    at: run.now,
    event,
    design: run.design.id,
    step: step === null ? null : step.id,
    stepName: step === null ? '' : nameOf(step),
    cause: run.cause,
    rule,
    text,
    shifts,
    record: run.record,
  });
}
