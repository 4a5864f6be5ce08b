import { describe, expect, it } from 'vitest';
import { encodeExercise } from '../../../shared/file/exerciseFile.ts';
import type { Attempt } from '../../../shared/model/attempt.ts';
import { fingerprintOf } from '../../../shared/practice/fingerprint.ts';
import { playedByTheBook } from '../../../shared/practice/machineSeller.ts';
import { attemptOf, verifyAttempt } from '../../../shared/practice/verify.ts';
import { exerciseOf } from './exercises.ts';

const exercise = exerciseOf();
const fingerprint = fingerprintOf(encodeExercise(exercise));
const honest = attemptOf(playedByTheBook(exercise), 'Kim', fingerprint);
const judged = (attempt: Attempt, mark = fingerprint): string => {
  const verified = verifyAttempt(exercise, mark, attempt);
  return verified.ok ? 'holds' : `${verified.error.place} ${verified.error.reason}`;
};

describe('a result that is read', () => {
  it('holds where its choices come to its score', () => {
    expect(judged(honest)).toBe('holds');
  });

  it('is refused where its score was changed, with the place and what it should be', () => {
    const { score } = honest;
    expect(judged({ ...honest, score: { ...score, total: 55 } })).toBe('score.total is 55, but the choices come to 100');
    const reasons = score.reasons.map((reason, index) => (index === 1 ? { ...reason, points: 0 } : reason));
    expect(judged({ ...honest, score: { ...score, reasons } })).toMatch(/^score\.reasons\[1\]\.points is 0, but/);
    expect(judged({ ...honest, score: { ...score, reasons: [] } })).toMatch(/^score\.reasons has 0 entries/);
  });

  it('is refused where its choices cannot be made, or its score belongs to others', () => {
    expect(judged({ ...honest, choices: honest.choices.slice(0, 1).flatMap((choice) => [choice, choice]) })).toMatch(/^choices\[1\] /);
    expect(judged({ ...honest, choices: [] })).toBe('score.total is 100, but the choices come to 0');
  });

  it('is refused for another exercise, and for the same one in another state', () => {
    expect(judged({ ...honest, exercise: { ...honest.exercise, id: exerciseOf({ changed: {} }).id } })).toBe('holds');
    expect(judged(honest, fingerprintOf('changed'))).toMatch(/^exercise\.fingerprint is of this exercise as it was/);
  });
});
