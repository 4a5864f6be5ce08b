import { type Moment, momentAt, momentOfLine, nextBranch, nextDecision, nextEvent, previousEvent } from '../../../shared/engine/moments.ts';
import { calendarOf } from '../../../shared/engine/time/calendar.ts';
import { type Instant, MS_PER_DAY, MS_PER_HOUR } from '../../../shared/model/instant.ts';
import type { Stimulus } from '../../../shared/model/stimulus.ts';
import { clockIn } from '../../seller/clock.ts';
import { branchOf, hasLater, type Parting } from '../../state/leads.ts';
import type { Stores } from '../../state/stores.tsx';

/** The ways to move on or back, as the buttons, keys and menus name them. */
export type Stride = 'start' | 'previous' | 'next' | 'decision' | 'branch' | 'hour' | 'day' | 'end';

/** When nothing happens to any record any more: as far as the clock can be moved. */
export const endOfAll = ({ run }: Pick<Stores, 'run'>): Instant =>
  Math.max(...run.getState().leads.map((lead) => branchOf(lead).run.trace.at(-1)?.at ?? 0));

/** The moment that a stride leads to; `null` where there is none, and while nothing is simulated. */
export function strideFrom(stores: Pick<Stores, 'run'>, stride: Stride): Moment | null {
  const { run, scenario, playhead, at } = stores.run.getState();
  if (run === null || scenario === null) return null;
  const moment = { at, lines: playhead };
  const end = endOfAll(stores);
  const through = (to: Instant): Moment | null => (at >= end ? null : momentAt(run, Math.min(to, end)));
  switch (stride) {
    case 'start':
      return previousEvent(run, moment) === null ? null : momentOfLine(run, 1);
    case 'previous':
      return previousEvent(run, moment);
    case 'next':
      return nextEvent(run, moment);
    case 'decision':
      return nextDecision(run, moment);
    case 'branch':
      return nextBranch(run, moment);
    case 'hour':
      return through(at + MS_PER_HOUR);
    case 'day': {
      const { zone } = calendarOf(scenario.calendar);
      return through(zone.placeOf(zone.localOf(at) + MS_PER_DAY).at);
    }
    case 'end':
      return nextEvent(run, moment) === null ? null : momentOfLine(run, run.trace.length);
  }
}

/** Moves by a stride and says what has happened since, or what time it is. Answers whether it could. */
export function go(stores: Stores, stride: Stride): boolean {
  const moment = strideFrom(stores, stride);
  if (moment === null) return false;
  moveToMoment(stores, moment);
  return true;
}

/** Moves to the moment at which so many lines have been played, and says the last of them. */
export function moveTo(stores: Stores, playhead: number): void {
  const { run } = stores.run.getState();
  if (run !== null) moveToMoment(stores, momentOfLine(run, playhead));
}

/** Moves to a moment. On the way forward all that has happened is said, on the way back what was last. */
export function moveToMoment(stores: Stores, moment: Moment): void {
  const { run, scenario, playhead } = stores.run.getState();
  if (run === null || scenario === null) return;
  stores.run.getState().goTo(moment);
  stores.player.getState().set({ explained: null });
  const passed = run.trace.slice(moment.lines > playhead ? playhead : moment.lines - 1, moment.lines);
  const isBetween = moment.at > (run.trace[moment.lines - 1]?.at ?? 0);
  const time = isBetween ? `${clockIn(scenario.calendar.zone).moment(moment.at)}.` : '';
  const news = isBetween && moment.lines <= playhead ? [] : passed.slice(-MOST_SAID).map(({ text }) => text);
  stores.view.getState().announce([time, ...news].join(' ').trim());
}

/** Moves to a moment without a word: the timeline says itself where it is. */
export function scrubTo({ run, player }: Stores, moment: Moment): void {
  run.getState().goTo(moment);
  if (player.getState().explained !== null) player.getState().set({ explained: null });
}

/** More than that nobody listens to; the log has it all. */
const MOST_SAID = 5;

/** Makes something happen at a moment. Where that would take away what was done later, the person is asked first. */
export function takePlace(stores: Stores, stimulus: Stimulus, moment: Moment): void {
  const { leads, shown } = stores.run.getState();
  const lead = leads[shown];
  if (lead === undefined) return;
  if (hasLater(branchOf(lead), moment.lines)) stores.player.getState().set({ playing: false, asking: { stimulus, moment } });
  else happenAt(stores, stimulus, moment, { kind: 'replace' });
}

/** Makes something happen at a moment, where all up to it stays, and says all that followed from it. */
export function happenAt({ run, player, view }: Stores, stimulus: Stimulus, moment: Moment, parting: Parting): void {
  const { goTo, happen } = run.getState();
  player.getState().set({ explained: null, asking: null });
  goTo(moment);
  happen(stimulus, parting);
  const { run: played, playhead: after } = run.getState();
  const news = played?.trace.slice(moment.lines, after).map(({ text }) => text) ?? [];
  const told = parting.kind === 'branch' ? [`Kept as the branch "${parting.name}".`, ...news] : news;
  view.getState().announce(told.join(' '));
}

/** Shows another record of the simulation at the time of the clock, and says who it is and how it stands. */
export function showLead({ run, player, view }: Stores, place: number): void {
  player.getState().set({ explained: null });
  run.getState().showLead(place);
  const { scenario, run: shown, playhead } = run.getState();
  view.getState().announce(`${scenario?.record.name ?? ''} is shown. ${shown?.trace[playhead - 1]?.text ?? ''}`);
}
