import { exitKey } from '../engine/situation.ts';
import type { Run, TraceLine } from '../engine/trace.ts';
import type { Answer } from '../model/expectation.ts';
import type { DesignId, StepId } from '../model/ids.ts';
import { kindFacts } from '../model/kinds.ts';
import type { StepKind } from '../model/step.ts';

/** A place in a trace: how many lines have been played when the line has, from 1. */
export type Playhead = number;

/** An answer with the line that gave it. */
export interface Answered extends Answer {
  readonly line: Playhead;
}

/** The way that a run took through one sequence, as far as it was in it; a sequence that it was handed back to counts again. */
export interface Way {
  readonly answers: readonly Answered[];
  /** The steps it came to, each once, with the line that told it first. */
  readonly entered: ReadonlyMap<StepId, Playhead>;
  /** The exits it took, each named by `exitKey`. */
  readonly exits: ReadonlySet<string>;
  /** The ways through that it went from the start to an end, each named by `pathName`. */
  readonly paths: ReadonlySet<string>;
}

/** How a way through is named: by its answers. */
export const pathName = (answers: readonly Answer[]): string => answers.map(({ step, exit }) => exitKey(step, exit)).join(' ');

interface Reading {
  readonly answers: Answered[];
  readonly entered: Map<StepId, Playhead>;
  readonly exits: Set<string>;
  readonly paths: Set<string>;
  /** The answers since the record was last connected here. */
  going: Answered[];
  isIn: boolean;
  kind: StepKind | null;
}

/** Reads the way through the sequence of a design from the lines of a run. */
export function wayOf({ trace }: Run, design: DesignId): Way {
  const reading: Reading = {
    answers: [],
    entered: new Map(),
    exits: new Set(),
    paths: new Set(),
    going: [],
    isIn: false,
    kind: null,
  };
  for (const [index, line] of trace.entries()) read(reading, line, design, index + 1);
  return reading;
}

function read(reading: Reading, line: TraceLine, design: DesignId, playhead: Playhead): void {
  const { event, step } = line;
  if (event.kind === 'connected') {
    // Whatever was before it ended in a hand-over.
    if (reading.isIn) reading.paths.add(pathName(reading.going));
    Object.assign(reading, { isIn: line.design === design, going: [], kind: null });
    return;
  }
  if (!reading.isIn) return;
  if (event.kind === 'ended') {
    if (event.end.kind === 'completed' || event.end.kind === 'advanced') reading.paths.add(pathName(reading.going));
    return;
  }
  if (step === null) return;
  if (event.kind === 'entered') {
    reading.kind = event.stepKind;
    if (!reading.entered.has(step)) reading.entered.set(step, playhead);
  } else if (event.kind === 'judged') {
    reading.exits.add(exitKey(step, event.exit));
    if (event.exit === 'next') return;
    const answered = { step, exit: event.exit, line: playhead };
    reading.answers.push(answered);
    reading.going.push(answered);
  } else if (goesOn(line, reading.kind)) reading.exits.add(exitKey(step, 'next'));
}

/** Whether a line tells that a step with one exit was left by it. */
function goesOn({ event }: TraceLine, kind: StepKind | null): boolean {
  if (event.kind === 'sent') return kind !== null && kindFacts[kind].acts === 'automatic';
  return event.kind === 'completed' || event.kind === 'skipped' || event.kind === 'waited' || event.kind === 'updated';
}
