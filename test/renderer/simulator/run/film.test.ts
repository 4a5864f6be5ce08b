import { describe, expect, test } from 'vitest';
import { type Frame, frameAfter } from '../../../../renderer/simulator/run/film.ts';
import type { Speed } from '../../../../renderer/state/playerStore.ts';
import { momentOfLine } from '../../../../shared/engine/moments.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import { MS_PER_DAY } from '../../../../shared/model/instant.ts';
import { storyOf, task, wait } from '../../../builders.ts';

const run = simulate(storyOf({ flow: [wait('Pause', 3), task('Do')], start: '2026-05-18 09:00' }));
const last = run.trace.at(-1)?.at ?? 0;
const BEAT = 100;

function film(speed: Speed, still: boolean, end = last): readonly Frame[] {
  const frames: Frame[] = [];
  for (let frame: Frame | null = { moment: momentOfLine(run, 1), shownFor: 0 }; frame !== null; ) {
    frames.push(frame);
    if (frames.length > 5000) throw new Error('The film does not end');
    frame = frameAfter(run, frame, BEAT, speed, still, end);
  }
  return frames;
}

describe.each([1, 10, 100] as const)('at %s times', (speed) => {
  test('shows every line in order, and time never goes back', () => {
    const frames = film(speed, false);
    expect([...new Set(frames.map(({ moment }) => moment.lines))]).toEqual(run.trace.map((_, index) => index + 1));
    frames.forEach(({ moment }, index) => {
      expect(moment.at).toBeGreaterThanOrEqual(frames[index - 1]?.moment.at ?? 0);
    });
  });

  test('lets the clock run between lines, but jumps for people who asked for less motion', () => {
    const between = (frames: readonly Frame[]) => frames.filter(({ moment }) => moment.at !== run.trace[moment.lines - 1]?.at).length;
    expect(between(film(speed, false))).toBeGreaterThan(0);
    expect(between(film(speed, true))).toBe(0);
  });
});

test('a faster film is shorter', () => {
  expect(film(100, false).length).toBeLessThan(film(10, false).length);
  expect(film(10, false).length).toBeLessThan(film(1, false).length);
});

test('goes on after the last line where another record lasts longer', () => {
  const end = last + 5 * MS_PER_DAY;
  expect(film(100, false, end).at(-1)?.moment).toEqual({ at: end, lines: run.trace.length });
});
