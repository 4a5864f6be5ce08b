import type { Names } from '../model/describe.ts';
import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { RecordState } from '../model/scenario.ts';
import type { RunInput } from './input.ts';
import { type Place, type Places, placesOf } from './place.ts';
import { noSubjects, type Subjects } from './subjects.ts';
import { newInstant, type ThisInstant } from './thisInstant.ts';
import { type Calendar, calendarOf } from './time/calendar.ts';
import type { RunEnd, TraceLine } from './trace.ts';

/** What a run is given and never changes: whoever puts a line into words later may hold on to it. */
export interface Given {
  readonly input: RunInput;
  readonly calendar: Calendar;
  /** Labels of the record's columns; no sentence of a trace asks it for the name of a design. */
  readonly names: Names;
}

/**
 * A run while it is being computed. Only the engine changes it, step after step; what it leaves behind is the trace.
 * `now` and `cause` say what is being worked off, so that every line can name them.
 */
export interface Going {
  readonly given: Given;
  readonly trace: TraceLine[];
  now: Instant;
  cause: TraceLine['cause'];
  design: Design;
  record: RecordState;
  /** The steps of the design. */
  places: Places;
  /** The step the run is at. It is at one step at most: branches are chosen, never followed side by side. */
  current: Place | null;
  /** Whether the seller may close it: an open manual step (`rules.md` 2.2). */
  open: boolean;
  /** When the clock next does something: the start of the run, the end of the wait, the deadline, the ageing of the open step. */
  wakeAt: Instant | null;
  subjects: Subjects;
  /** Read by `thisInstantOf`. */
  thisInstant: ThisInstant;
  /** How many steps were entered so far, and every design connected to, in order: what the limits of 5.3 count. */
  entered: number;
  readonly connected: Design[];
  /** The A/B tests entered so far: how often one was is the visit that keys its draw (`rules.md` 9.2). */
  readonly drawn: StepId[];
  end: { readonly at: Instant; readonly end: RunEnd } | null;
}

const noName = (): undefined => undefined;

/** A run of which nothing has happened yet; the clock is set to its start (`rules.md` 2.1). */
export function begin(input: RunInput): Going {
  const { design, scenario, catalog } = input;
  return {
    given: {
      input,
      calendar: calendarOf(scenario.calendar),
      names: { catalog, recordType: design.recordType, designName: noName },
    },
    trace: [],
    now: scenario.start,
    cause: { kind: 'timer' },
    design,
    record: scenario.record,
    places: placesOf(design.sequence),
    current: null,
    open: false,
    wakeAt: scenario.start,
    subjects: noSubjects(),
    thisInstant: newInstant(scenario.start),
    entered: 0,
    connected: [],
    drawn: [],
    end: null,
  };
}
