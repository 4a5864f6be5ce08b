import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TraceLine } from '../../../shared/engine/trace.ts';
import { encodeAttempt } from '../../../shared/file/attemptFile.ts';
import { linesBy, replay } from '../../../shared/practice/play.ts';
import { scoreOf } from '../../../shared/practice/score.ts';
import { attemptOf, verifyAttempt } from '../../../shared/practice/verify.ts';
import { anyExercise, mustChoose, picks, possibleChoices, worked } from './exercises.ts';

const runs = { numRuns: Number(process.env.RUNS ?? 60) };

/** Random designs can hand over in loops; a busy machine takes its time over them. */
const patient = { timeout: 60_000 };

const earlierThan = (lines: readonly TraceLine[], at: number): readonly TraceLine[] => lines.filter((line) => line.at < at);

describe('the laws of practice', patient, () => {
  it('the same exercise, seed and choices give the same result, byte by byte', () => {
    fc.assert(
      fc.property(anyExercise, picks, (exercise, chosen) => {
        const play = worked(exercise, chosen).at(-1);
        if (play === undefined) throw new Error('There is always a beginning');
        const again = replay(structuredClone(exercise), structuredClone(play.choices));
        if (!again.ok) throw new Error(`${again.error.place}: ${again.error.reason}`);
        const [first, second] = [play, again.value].map((one) => encodeAttempt(attemptOf(one, 'Kim', '0123456789abcdef')));
        expect(second).toBe(first);
      }),
      runs,
    );
  });

  it('a choice changes no earlier line, and none of another lead', () => {
    fc.assert(
      fc.property(anyExercise, picks, fc.nat(1000), (exercise, chosen, pick) => {
        const play = worked(exercise, chosen).at(-1);
        fc.pre(play !== undefined && play.clock < play.end);
        const possible = possibleChoices(play);
        const choice = possible[pick % possible.length];
        fc.pre(choice !== undefined);
        const next = mustChoose(play, choice);
        for (const [index, before] of play.leads.entries()) {
          const after = next.leads[index];
          if (choice.kind === 'moveOn' || choice.lead !== before.lead.id) expect(after).toBe(before);
          else expect(earlierThan(after?.run.trace ?? [], play.clock)).toEqual(earlierThan(before.run.trace, play.clock));
        }
      }),
      runs,
    );
  });

  it('what was seen stays as it was seen: no choice takes a line back that had happened', () => {
    fc.assert(
      fc.property(anyExercise, picks, (exercise, chosen) => {
        for (const [before, after] of pairs(worked(exercise, chosen))) {
          for (const [index, lead] of before.leads.entries()) {
            const seen = lead.run.trace.slice(0, linesBy(lead.run, before.clock)).filter(({ at }) => at < before.clock);
            expect(after.leads[index]?.run.trace.slice(0, seen.length)).toEqual(seen);
          }
        }
      }),
      runs,
    );
  });

  it('an act that can be chosen takes effect', () => {
    fc.assert(
      fc.property(anyExercise, picks, (exercise, chosen) => {
        for (const play of worked(exercise, chosen)) {
          for (const { lead, run } of play.leads) {
            const acts = play.choices.filter((choice) => choice.kind !== 'moveOn' && choice.kind !== 'call' && choice.lead === lead.id);
            const taken = run.trace.filter(
              ({ event }) => ['completed', 'skipped', 'snoozed'].includes(event.kind) || (event.kind === 'waited' && event.early),
            );
            expect(taken).toHaveLength(acts.length);
          }
        }
      }),
      runs,
    );
  });

  it('every result that was worked holds, and its points are those of its reasons', () => {
    fc.assert(
      fc.property(anyExercise, picks, (exercise, chosen) => {
        const play = worked(exercise, chosen).at(-1);
        if (play === undefined) throw new Error('There is always a beginning');
        const score = scoreOf(play);
        expect(score.possible).toBe(score.reasons.reduce((sum, { of }) => sum + of, 0));
        expect(score.total).toBeGreaterThanOrEqual(0);
        expect(score.total).toBeLessThanOrEqual(100);
        expect(verifyAttempt(exercise, 'f'.repeat(16), attemptOf(play, 'Kim', 'f'.repeat(16))).ok).toBe(true);
      }),
      runs,
    );
  });
});

function pairs<T>(values: readonly T[]): readonly (readonly [T, T])[] {
  return values.slice(1).flatMap((value, index) => {
    const before = values[index];
    return before === undefined ? [] : [[before, value] as const];
  });
}
