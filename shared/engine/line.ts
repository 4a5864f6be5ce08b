import type { DesignId, StepId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { RecordState } from '../model/scenario.ts';
import type { Step } from '../model/step.ts';
import type { Given, Going } from './going.ts';
import type { Place } from './place.ts';
import type { Rule } from './rules.ts';
import type { TraceEvent, TraceLine } from './trace.ts';

/**
 * How a line is told: from its own facts, and from what else its teller knows. Most lines are never read, so they keep what their words are
 * made of, and the first reader has them told. A teller holds on to nothing that ever changes (a step, an instant, what a run was given;
 * never the run itself), so the words are the same whenever they are read.
 */
export type Telling = (line: TraceLine, given: Given, about: Step | null) => string;

/** How the reasons of a moved instant are told, from the same. */
export type Reasons = (line: TraceLine, given: Given, about: Step | null) => readonly string[];

/** A line of a trace whose words are told when they are first read. Written down as JSON it has all of them. */
export class Line implements TraceLine {
  readonly at: Instant;
  readonly event: TraceEvent;
  readonly design: DesignId;
  readonly step: StepId | null;
  readonly cause: TraceLine['cause'];
  readonly rule: Rule;
  readonly record: RecordState;
  readonly #given: Given;
  readonly #about: Place | null;
  #text: string | Telling;
  #shifts: readonly string[] | Reasons;

  constructor(run: Going, about: Place | null, event: TraceEvent, rule: Rule, text: string | Telling, shifts: readonly string[] | Reasons) {
    this.at = run.now;
    this.event = event;
    this.design = run.design.id;
    this.step = about === null ? null : about.id;
    this.cause = run.cause;
    this.rule = rule;
    this.record = run.record;
    this.#given = run.given;
    this.#about = about;
    this.#text = text;
    this.#shifts = shifts;
  }

  get stepName(): string {
    return this.#about === null ? '' : this.#about.name;
  }

  get text(): string {
    if (typeof this.#text === 'function') this.#text = this.#text(this, this.#given, this.#about === null ? null : this.#about.step);
    return this.#text;
  }

  get shifts(): readonly string[] {
    if (typeof this.#shifts === 'function') this.#shifts = this.#shifts(this, this.#given, this.#about === null ? null : this.#about.step);
    return this.#shifts;
  }

  /** The whole line as plain data. */
  toJSON(): TraceLine {
    const { at, event, design, step, stepName, cause, rule, text, shifts, record } = this;
    return { at, event, design, step, stepName, cause, rule, text, shifts, record };
  }
}
