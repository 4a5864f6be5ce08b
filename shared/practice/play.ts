import type { RunInput } from '../engine/input.ts';
import { type Situation, situationAt } from '../engine/situation.ts';
import { type Calendar, calendarOf } from '../engine/time/calendar.ts';
import type { Run } from '../engine/trace.ts';
import type { Choice } from '../model/attempt.ts';
import type { Design } from '../model/design.ts';
import type { Exercise, ExerciseLead } from '../model/exercise.ts';
import { type LeadId, ScenarioId, type StepId } from '../model/ids.ts';
import { type Instant, MS_PER_MINUTE } from '../model/instant.ts';
import type { CallWay } from '../model/persona.ts';
import type { Stimulus } from '../model/stimulus.ts';
import { fail, ok, type Result } from '../result.ts';
import { callGoes, type Played, runWithCustomer } from './customer.ts';
import { endOf } from './days.ts';

/** A call that was made, and how it went. */
export interface CallMade {
  readonly step: StepId;
  readonly visit: number;
  readonly at: Instant;
  readonly way: CallWay;
}

/** How far one lead has come. Its run reaches as far as it goes without the learner: the screen shows it up to the clock only. */
export interface LeadPlay {
  readonly lead: ExerciseLead;
  readonly acts: readonly Stimulus[];
  readonly run: Run;
  readonly calls: readonly CallMade[];
}

/** An exercise as far as it has been worked. Made of the exercise and the choices alone. */
export interface Play {
  readonly exercise: Exercise;
  readonly calendar: Calendar;
  readonly choices: readonly Choice[];
  readonly clock: Instant;
  /** When the exercise is over. */
  readonly end: Instant;
  readonly leads: readonly LeadPlay[];
}

/** What every act of a learner takes. */
const ACT_MS = MS_PER_MINUTE;

/** An exercise before anything was done. */
export function beginPlay(exercise: Exercise): Play {
  const end = endOf(exercise);
  const calendar = calendarOf(exercise.calendar);
  const leads = exercise.leads.map((lead): LeadPlay => ({ lead, acts: [], run: runOf(exercise, end, lead, []), calls: [] }));
  return { exercise, calendar, choices: [], clock: exercise.start, end, leads };
}

const playedBy = (exercise: Exercise, { id, customer }: ExerciseLead): Played => ({ persona: customer, seed: exercise.seed, record: id });

const SCENARIO = ScenarioId.parse('practice');

function runOf(exercise: Exercise, end: Instant, lead: ExerciseLead, acts: readonly Stimulus[]): Run {
  const { design, others, catalog, start, calendar, availability, seed } = exercise;
  const input: RunInput = {
    design,
    scenario: { id: SCENARIO, name: '', start, record: lead.record, calendar, availability, seed, stimuli: [], expects: null },
    catalog,
    library: new Map([design, ...others].map((one) => [one.id, one])),
  };
  return runWithCustomer(input, playedBy(exercise, lead), acts, end, calendarOf(calendar));
}

/** How many lines of a run have happened by an instant: at least the first, which connects the lead. */
export function linesBy({ trace }: Run, at: Instant): number {
  let low = 0;
  let high = trace.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((trace[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** What stands for a lead at the clock: all that the learner may know. */
export const standing = ({ clock }: Play, { run }: LeadPlay): Situation => situationAt(run, linesBy(run, clock));

/** The sequence that a situation is in: another one after a hand-over. */
export const designAt = ({ exercise: { design, others } }: Play, situation: Situation): Design =>
  [design, ...others].find(({ id }) => id === situation.design) ?? design;

/** Which visit of its step a lead is at by the clock, from 0. */
export function visitOf({ clock }: Pick<Play, 'clock'>, { run }: LeadPlay, step: StepId): number {
  let entered = 0;
  for (const line of run.trace) {
    if (line.at > clock) break;
    if (line.step === step && line.event.kind === 'entered') entered += 1;
  }
  return Math.max(0, entered - 1);
}

/** The calls made for the present visit of a step, in order. */
export function callsFor(play: Play, lead: LeadPlay, step: StepId): readonly CallMade[] {
  const visit = visitOf(play, lead, step);
  return lead.calls.filter((call) => call.step === step && call.visit === visit);
}

export const leadPlay = ({ leads }: Play, id: LeadId): LeadPlay | undefined => leads.find(({ lead }) => lead.id === id);

/** Whether nothing more can be done. */
export const isOver = ({ clock, end }: Play): boolean => clock >= end;

/** The exercise after one more choice, or why it cannot be made, as the end of a sentence. Nothing of what came before changes. */
export function choose(play: Play, choice: Choice): Result<Play, string> {
  if (isOver(play)) return fail('comes after the end of the exercise');
  if (choice.kind === 'moveOn') {
    if (choice.to <= play.clock) return fail('does not lead to a later moment');
    if (choice.to > play.end) return fail('leads beyond the end of the exercise');
    return ok({ ...play, choices: [...play.choices, choice], clock: choice.to });
  }
  const lead = leadPlay(play, choice.lead);
  if (lead === undefined) return fail(`names a lead that is not there ("${choice.lead}")`);
  const situation = standing(play, lead);
  const impossible = whyNot(play, lead, situation, choice);
  if (impossible !== null) return fail(impossible);
  const after = withAct(play, lead, choice);
  return ok({
    ...play,
    choices: [...play.choices, choice],
    clock: Math.min(play.end, play.clock + ACT_MS),
    leads: play.leads.map((one) => (one === lead ? after : one)),
  });
}

type Act = Exclude<Choice, { kind: 'moveOn' }>;

function whyNot(play: Play, lead: LeadPlay, situation: Situation, act: Act): string | null {
  if (act.kind === 'skipWait') return situation.wait?.step === act.step ? null : 'ends a wait that is not running';
  if (!situation.open.some(({ step }) => step === act.step)) return 'is for a step that is not open';
  const isCall = designAt(play, situation).sequence.steps[act.step]?.kind === 'phoneCall';
  if (act.kind === 'call') return isCall ? null : 'calls for a step that is no phone call';
  if (act.kind === 'snooze') return act.until > play.clock ? null : 'puts the step off to a moment that is not later';
  if (act.kind === 'skip' || !isCall)
    return act.kind === 'complete' && act.result !== null ? 'has a call result for a step that is no phone call' : null;
  if (act.result === null || !play.exercise.catalog.callResults.some(({ id }) => id === act.result))
    return 'has no call result of the catalog';
  return callsFor(play, lead, act.step).length > 0 ? null : 'records a call that was not made';
}

function withAct(play: Play, before: LeadPlay, act: Act): LeadPlay {
  const { exercise, end, clock } = play;
  if (act.kind === 'call') {
    const visit = visitOf(play, before, act.step);
    const way = callGoes(playedBy(exercise, before.lead), act.step, visit, callsFor(play, before, act.step).length);
    return { ...before, calls: [...before.calls, { step: act.step, visit, at: clock, way }] };
  }
  const acts = [...before.acts, stimulusOf(act, clock)];
  return { ...before, acts, run: runOf(exercise, end, before.lead, acts) };
}

function stimulusOf(act: Exclude<Act, { kind: 'call' }>, at: Instant): Stimulus {
  switch (act.kind) {
    case 'complete':
      return { kind: 'complete', at, step: act.step, result: act.result };
    case 'skip':
      return { kind: 'skip', at, step: act.step };
    case 'snooze':
      return { kind: 'snooze', at, step: act.step, until: act.until };
    case 'skipWait':
      return { kind: 'skipWait', at, step: act.step };
  }
}

/** All choices in their order; the first that cannot be made is named with its place. */
export function replay(exercise: Exercise, choices: readonly Choice[]): Result<Play, { readonly place: string; readonly reason: string }> {
  let play = beginPlay(exercise);
  for (const [index, choice] of choices.entries()) {
    const next = choose(play, choice);
    if (!next.ok) return fail({ place: `choices[${index}]`, reason: next.error });
    play = next.value;
  }
  return ok(play);
}
