import type { Design } from '../model/design.ts';
import type { ExitName } from '../model/step.ts';
import { error, type Outcome, rest } from './behaviour.ts';
import type { Going } from './going.ts';
import { MOST_HAND_OVERS, MOST_STEPS, tooManyHandOvers, tooManySteps } from './limits.ts';
import type { Telling } from './line.ts';
import { type Place, placesOf, type Way } from './place.ts';
import type { Rule } from './rules.ts';
import { noSubjects } from './subjects.ts';
import { recordName, tell } from './tell.ts';
import type { RunEnd } from './trace.ts';

/** Works off what comes of an outcome, through all automatic steps, until the run rests or has ended (`rules.md` 8.2). */
export function follow(run: Going, outcome: Outcome): void {
  for (let next = outcome; next.kind !== 'rest'; ) next = advanceBy(run, next);
}

function advanceBy(run: Going, outcome: Exclude<Outcome, { kind: 'rest' }>): Outcome {
  switch (outcome.kind) {
    case 'end':
      endHere(run, outcome.end, outcome.rule);
      return rest;
    case 'leave':
      return leave(run, outcome.exit);
    case 'handOver':
      return run.connected.length > MOST_HAND_OVERS ? tooManyHandOvers(run, outcome.to) : connect(run, outcome.to);
  }
}

/** The record is connected to a sequence, and its first step is entered at once (`rules.md` 2.1, 5.2). */
export function connect(run: Going, design: Design): Outcome {
  const isFirst = run.connected.length === 0;
  run.design = design;
  run.places = placesOf(design.sequence);
  run.connected.push(design);
  run.subjects = noSubjects();
  moveTo(run, null);
  const { record } = run;
  tell(
    run,
    { kind: 'connected', sequenceName: design.name },
    isFirst ? '2.1' : '5.2',
    () => `${recordName(record)} is connected to the sequence "${design.name}".`,
  );
  return run.places.start.to === null ? complete(run, hasNoSteps(design.name)) : enter(run, run.places.start);
}

const hasNoSteps =
  (name: string): Telling =>
  () =>
    `The sequence "${name}" has no steps: the run is completed.`;

function leave(run: Going, exit: ExitName): Outcome {
  const place = run.current;
  moveTo(run, null);
  if (place === null) return rest;
  const way = place.way(exit);
  return way.to === null ? complete(run, nothingFollows(place, exit)) : enter(run, way);
}

const nothingFollows =
  ({ name }: Place, exit: ExitName): Telling =>
  () =>
    `Nothing follows "${name}"${exit === 'next' ? '' : ` on the ${exit === 'yes' ? 'Yes' : 'No'} path`}: the run is completed.`;

/** Where no step follows the run is completed (`rules.md` 2.7). */
function complete(run: Going, text: Telling): Outcome {
  endWith(run, { kind: 'completed' }, '2.7', text);
  return rest;
}

function enter(run: Going, way: Way): Outcome {
  const place = way.placeIn(run.places);
  if (place === undefined) return error('6.2', `The sequence "${run.design.name}" has no step ${way.to}.`);
  if (run.entered >= MOST_STEPS) return tooManySteps(run, place.step);
  run.entered += 1;
  moveTo(run, place);
  return place.behaviour.enter(run, place.step);
}

/** Ends the run where it stands; an open step is cancelled (`rules.md` 6.1, 6.2). */
function endHere(run: Going, end: RunEnd, rule: Rule): void {
  const cancelled = run.open && run.current !== null ? ` "${run.current.name}" is cancelled.` : '';
  endWith(run, end, rule, `${end.kind === 'completed' ? '' : end.reason}${cancelled}`);
}

function endWith(run: Going, end: RunEnd, rule: Rule, text: string | Telling): void {
  tell(run, { kind: 'ended', end }, rule, text);
  run.end = { at: run.now, end };
  moveTo(run, null);
}

function moveTo(run: Going, current: Place | null): void {
  run.current = current;
  run.open = false;
  run.wakeAt = null;
}
