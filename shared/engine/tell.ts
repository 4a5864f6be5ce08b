import type { Catalog } from '../model/catalog.ts';
import { stepInWords } from '../model/describe.ts';
import type { Instant } from '../model/instant.ts';
import type { Step } from '../model/step.ts';
import type { Given, Going } from './going.ts';
import { Line, type Reasons, type Telling } from './line.ts';
import type { Place } from './place.ts';
import type { Rule } from './rules.ts';
import { nothingMoved } from './time/moved.ts';
import { momentInWords } from './time/words.ts';
import type { TraceEvent } from './trace.ts';

/** What a step does in words, with the names that they were made with. */
interface Description {
  readonly catalog: Catalog;
  readonly recordType: string;
  readonly words: string;
}

const descriptions = new WeakMap<Step, Description>();

/** What a step does: "2 days", "opened within 3 days", "Rating equals Hot". Made once for a step, as long as the names stay. */
export function describe({ names }: Given, step: Step): string {
  const known = descriptions.get(step);
  if (known !== undefined && known.catalog === names.catalog && known.recordType === names.recordType) return known.words;
  const words = stepInWords(names, step);
  descriptions.set(step, { catalog: names.catalog, recordType: names.recordType, words });
  return words;
}

export const recordName = ({ name }: { readonly name: string }): string => name.trim() || 'The record';

export const when = ({ calendar }: Given, at: Instant): string => momentInWords(calendar.zone, at);

/** The most usual events: one of each serves all lines. */
export const sent: TraceEvent = { kind: 'sent', version: null };
export const completed: TraceEvent = { kind: 'completed', result: null };

/** Adds a line about the step the run is at, with the record as it stands now. */
export function tell(
  run: Going,
  event: TraceEvent,
  rule: Rule,
  text: string | Telling,
  shifts: readonly string[] | Reasons = nothingMoved,
): void {
  run.trace.push(new Line(run, run.current, event, rule, text, shifts));
}

/** Adds a line about another step than the one the run is at, or about none. */
export function tellAbout(run: Going, about: Place | null, event: TraceEvent, rule: Rule, text: string | Telling): void {
  run.trace.push(new Line(run, about, event, rule, text, nothingMoved));
}
