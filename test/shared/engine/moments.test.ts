import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  actingAt,
  linesThrough,
  type Moment,
  momentAt,
  momentOfLine,
  nextBranch,
  nextDecision,
  nextEvent,
  nextMoment,
  previousEvent,
  previousMoment,
} from '../../../shared/engine/moments.ts';
import { momentFor } from '../../../shared/engine/possible.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { calendarOf } from '../../../shared/engine/time/calendar.ts';
import { runInput } from '../../arbitraryRuns.ts';
import { at, call, complete, customer, email, emailCondition, skip, storyOf, task, wait } from '../../builders.ts';

const story = storyOf({
  flow: [email('Write'), emailCondition('Opened?', { results: ['opened'], days: 3, yes: [call('Ring')], no: [task('Look')] })],
  start: '2026-05-20 09:00',
  happens: [complete('2026-05-20 10:00', 'Write'), customer('opened', '2026-05-21 08:30')],
});
const run = simulate(story);
const calendar = calendarOf(story.scenario.calendar);
const end = run.trace.at(-1)?.at ?? 0;
const kindAt = (moment: Moment | null): string => (moment === null ? 'none' : (run.trace[moment.lines - 1]?.event.kind ?? 'none'));

describe('laws', () => {
  test('a moment at an instant has played all lines up to it and none after', () => {
    fc.assert(
      fc.property(runInput({ sound: true }), fc.double({ min: -0.2, max: 1.2, noNaN: true }), (input, share) => {
        const { trace } = simulate(input);
        const [first, last] = [trace[0]?.at ?? 0, trace.at(-1)?.at ?? 0];
        const instant = Math.round(first + share * (last - first));
        expect(linesThrough({ ...run, trace }, instant)).toBe(trace.filter((line) => line.at <= instant).length);
      }),
    );
  });

  test('walking from the first line comes to every line in order and ends; walking back passes the same moments', () => {
    fc.assert(
      fc.property(runInput({ sound: true }), (input) => {
        const played = simulate(input);
        const days = calendarOf(input.scenario.calendar);
        const last = played.trace.at(-1)?.at ?? 0;
        if (days.dayNumberAt(last) - days.dayNumberAt(played.trace[0]?.at ?? 0) > 400) return;
        const there: Moment[] = [];
        for (let at: Moment | null = momentOfLine(played, 1); at !== null; at = nextMoment(played, at, days, last)) there.push(at);
        expect(new Set(there.map(({ lines }) => lines)).size).toBe(played.trace.length);
        const back: Moment[] = [];
        for (let at: Moment | null = there.at(-1) ?? null; at !== null; at = previousMoment(played, at, days)) back.push(at);
        expect(back.reverse()).toEqual(there);
      }),
      { numRuns: 60 },
    );
  });

  test('at a line, now is what the engine says it is; between lines it is the clock', () => {
    run.trace.forEach((_, index) => {
      expect(actingAt(run, momentOfLine(run, index + 1))).toBe(momentFor(run, index + 1));
    });
    const noon = at('2026-05-20 12:00');
    expect(actingAt(run, momentAt(run, noon))).toBe(noon);
  });
});

test('before the run there is its first line only', () => {
  expect(momentAt(run, 0)).toEqual({ at: at('2026-05-20 09:00'), lines: 1 });
});

test('events are passed one by one; from between them one goes back to the last', () => {
  expect(nextEvent(run, momentOfLine(run, run.trace.length))).toBeNull();
  expect(previousEvent(run, momentOfLine(run, 1))).toBeNull();
  const between = momentAt(run, at('2026-05-20 12:00'));
  expect(previousEvent(run, between)).toEqual(momentOfLine(run, between.lines));
});

test('the next decision is where seller or customer are asked, and then the end', () => {
  const asked = nextDecision(run, momentOfLine(run, 1));
  expect(run.trace[(asked?.lines ?? 0) - 1]?.stepName).toBe('Write');
  const watched = asked === null ? null : nextDecision(run, asked);
  expect(run.trace[(watched?.lines ?? 0) - 1]?.stepName).toBe('Opened?');
  const rung = watched === null ? null : nextDecision(run, watched);
  expect(run.trace[(rung?.lines ?? 0) - 1]?.stepName).toBe('Ring');
  expect(rung === null ? null : nextDecision(run, rung)?.lines).toBe(run.trace.length);
});

test('a condition that is judged as soon as it is entered is nobody’s decision', () => {
  const input = storyOf({
    flow: [email('Write'), emailCondition('Opened?', { results: ['opened'], days: 3, no: [task('Look')] })],
    start: '2026-05-20 09:00',
    happens: [skip('2026-05-20 10:00', 'Write')],
  });
  const other = simulate(input);
  const first = nextDecision(other, momentOfLine(other, 2));
  expect(other.trace[(first?.lines ?? 0) - 1]?.stepName).toBe('Look');
});

test('a branch is where a condition was judged', () => {
  expect(kindAt(nextBranch(run, momentOfLine(run, 1)))).toBe('judged');
  expect(nextBranch(run, momentOfLine(run, run.trace.length))).toBeNull();
});

test('days without a line are moments too', () => {
  const waiting = storyOf({ flow: [wait('Pause', 4), task('Do')], start: '2026-05-18 09:00' });
  const paused = simulate(waiting);
  const days: string[] = [];
  for (let moment: Moment | null = momentOfLine(paused, 2); moment !== null && days.length < 4; ) {
    moment = nextMoment(paused, moment, calendar, end);
    if (moment !== null) days.push(new Date(moment.at).toISOString().slice(0, 16));
  }
  expect(days).toEqual(['2026-05-19T00:00', '2026-05-20T00:00', '2026-05-21T00:00', '2026-05-22T09:00']);
});
