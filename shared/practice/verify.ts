import type { Attempt } from '../model/attempt.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Misfit } from '../model/misfit.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Play, replay } from './play.ts';
import { scoreOf } from './score.ts';

/** What a learner hands in. @param fingerprint Of the exercise's text. */
export function attemptOf(play: Play, learner: string, fingerprint: string): Attempt {
  const { id, name } = play.exercise;
  return { exercise: { id, name, fingerprint }, learner, choices: [...play.choices], score: scoreOf(play) };
}

/** Works a result's choices through its exercise again: it holds where they can be made and come to the score that it claims. */
export function verifyAttempt(exercise: Exercise, fingerprint: string, attempt: Attempt): Result<Attempt, Misfit> {
  if (attempt.exercise.id !== exercise.id)
    return fail({ place: 'exercise.id', reason: `is of another exercise ("${attempt.exercise.name}")` });
  if (attempt.exercise.fingerprint !== fingerprint) {
    return fail({ place: 'exercise.fingerprint', reason: 'is of this exercise as it was before or after a change' });
  }
  const played = replay(exercise, attempt.choices);
  if (!played.ok) return played;
  const wrong = differenceIn(attempt.score, scoreOf(played.value), 'score');
  return wrong === null ? ok(attempt) : fail(wrong);
}

/** The first place where a claim is not what it should be; both are plain data. */
function differenceIn(claimed: unknown, should: unknown, place: string): Misfit | null {
  if (!isObject(claimed) || !isObject(should)) {
    return Object.is(claimed, should)
      ? null
      : { place, reason: `is ${JSON.stringify(claimed)}, but the choices come to ${JSON.stringify(should)}` };
  }
  if (Array.isArray(claimed) && Array.isArray(should) && claimed.length !== should.length) {
    return { place, reason: `has ${claimed.length} entries, but the choices come to ${should.length}` };
  }
  for (const key of Object.keys(should).sort(totalFirst)) {
    const inside = Array.isArray(should) ? `${place}[${key}]` : `${place}.${key}`;
    const found = differenceIn(Reflect.get(claimed, key), Reflect.get(should, key), inside);
    if (found !== null) return found;
  }
  return null;
}

/** Of a score, the total is what people look at, so that is where a changed one is refused. */
const totalFirst = (a: string, b: string): number => (a === 'total' ? -1 : b === 'total' ? 1 : 0);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
