import { type Moment, momentAt, momentOfLine } from '../../../../shared/engine/moments.ts';
import type { Run, TraceLine } from '../../../../shared/engine/trace.ts';
import type { Instant } from '../../../../shared/model/instant.ts';

/** How much of a place is time; the rest is the number of the line. So lines of one instant stand beside each other, and days stay days. */
const TIME_SHARE = 0.6;

/** Where the moments of a run are on a line from 0 to 1. */
export interface Scale {
  readonly placeOf: (moment: Moment) => number;
  /** The moment nearest to a place: a line, if one is not farther than `reach`. */
  readonly momentAtPlace: (place: number, reach: number) => Moment;
  /** The place of each line, in order. */
  readonly places: readonly number[];
}

/** The scale of a run that is shown up to `end`, which other records may reach later. */
export function scaleOf(run: Run, end: Instant): Scale {
  const { trace } = run;
  const first = trace[0]?.at ?? 0;
  const last = Math.max(trace.at(-1)?.at ?? first, end);
  const span = Math.max(1, last - first);
  const places = trace.map(
    ({ at }, index) => (TIME_SHARE * (at - first)) / span + (1 - TIME_SHARE) * (trace.length < 2 ? 0 : index / (trace.length - 1)),
  );
  const instantOf = (index: number): Instant => trace[index]?.at ?? last;
  const placeAt = (index: number): number => places[index] ?? 1;

  return {
    places,
    placeOf: ({ at, lines }) => {
      const [from, until] = [instantOf(lines - 1), instantOf(lines)];
      const passed = until > from ? Math.min(1, Math.max(0, (at - from) / (until - from))) : 0;
      return placeAt(lines - 1) + passed * (placeAt(lines) - placeAt(lines - 1));
    },
    momentAtPlace: (place, reach) => {
      const before = Math.max(0, lastNotAfter(places, place));
      const nearest = place - placeAt(before) <= placeAt(before + 1) - place ? before : before + 1;
      if (Math.abs(placeAt(nearest) - place) <= reach && nearest < places.length) return momentOfLine(run, nearest + 1);
      const [from, until] = [placeAt(before), placeAt(before + 1)];
      const passed = until > from ? Math.min(1, Math.max(0, (place - from) / (until - from))) : 0;
      return momentAt(run, Math.round(instantOf(before) + passed * (instantOf(before + 1) - instantOf(before))));
    },
  };
}

/** The index of the last place that is not behind another one; -1 before the first. */
function lastNotAfter(places: readonly number[], place: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 1) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Lines so near to each other that one mark stands for all of them. */
export interface Tick {
  readonly place: number;
  /** What the mark shows: the one that matters most. */
  readonly line: TraceLine;
  readonly count: number;
}

/** As many marks as have room beside each other. */
const MOST_TICKS = 26;

const weights: Readonly<Record<TraceLine['event']['kind'], number>> = {
  judged: 9,
  ended: 8,
  customer: 7,
  completed: 6,
  skipped: 6,
  recordChanged: 5,
  stageChanged: 5,
  snoozed: 5,
  updated: 4,
  sent: 4,
  connected: 3,
  waited: 2,
  dropped: 2,
  ignored: 2,
  entered: 1,
};

/** The marks of the timeline, each at the place of its first line. */
export function ticksOf({ trace }: Run, { places }: Scale): readonly Tick[] {
  const ticks: Tick[] = [];
  const apart = 1 / MOST_TICKS;
  trace.forEach((line, index) => {
    const place = places[index] ?? 0;
    const last = ticks.at(-1);
    if (last === undefined || place - last.place >= apart) ticks.push({ place, line, count: 1 });
    else {
      const better = weights[line.event.kind] > weights[last.line.event.kind] ? line : last.line;
      ticks[ticks.length - 1] = { place: last.place, line: better, count: last.count + 1 };
    }
  });
  return ticks;
}
