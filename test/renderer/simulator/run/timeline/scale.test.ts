import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMarks } from '../../../../../renderer/simulator/run/timeline/dayMarks.ts';
import { scaleOf, ticksOf } from '../../../../../renderer/simulator/run/timeline/scale.ts';
import { momentAt, momentOfLine } from '../../../../../shared/engine/moments.ts';
import { simulate } from '../../../../../shared/engine/simulate.ts';
import { calendarOf } from '../../../../../shared/engine/time/calendar.ts';
import { runInput } from '../../../../arbitraryRuns.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('places rise with the lines, from 0 to 1 at the most', () => {
  fc.assert(
    fc.property(runInput({ sound: true }), (input) => {
      const run = simulate(input);
      const { places } = scaleOf(run, 0);
      expect(places[0]).toBe(0);
      places.forEach((place, index) => {
        expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
        expect(place).toBeLessThanOrEqual(1 + 1e-9);
      });
    }),
  );
});

test('the place of a line leads back to that line', () => {
  fc.assert(
    fc.property(runInput({ sound: true }), share, (input, where) => {
      const run = simulate(input);
      const scale = scaleOf(run, 0);
      const line = momentOfLine(run, 1 + Math.floor(where * (run.trace.length - 1)));
      expect(scale.momentAtPlace(scale.placeOf(line), 1e-6)).toEqual(line);
    }),
  );
});

test('an instant between lines leads back to about that instant, with the same lines played', () => {
  fc.assert(
    fc.property(runInput({ sound: true }), share, (input, where) => {
      const run = simulate(input);
      const [first, last] = [run.trace[0]?.at ?? 0, run.trace.at(-1)?.at ?? 0];
      const moment = momentAt(run, Math.round(first + where * (last - first)));
      const scale = scaleOf(run, 0);
      const place = scale.placeOf(moment);
      expect(scale.placeOf(scale.momentAtPlace(place, 0))).toBeCloseTo(place, 3);
    }),
  );
});

test('every line has a mark, its own or that of lines beside it; few enough to have room', () => {
  fc.assert(
    fc.property(runInput({ sound: true }), (input) => {
      const run = simulate(input);
      const scale = scaleOf(run, 0);
      const ticks = ticksOf(run, scale);
      expect(ticks.reduce((sum, { count }) => sum + count, 0)).toBe(run.trace.length);
      expect(ticks.length).toBeLessThanOrEqual(27);
      const marks = dayMarks(run, scale, calendarOf(input.scenario.calendar), 0);
      expect(marks[0]).toEqual({ place: 0, day: 1 });
      expect(marks.length).toBeLessThanOrEqual(6);
    }),
  );
});
