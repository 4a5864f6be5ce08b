import { describe, expect, it } from 'vitest';
import { decodeAttempt, encodeAttempt } from '../../../shared/file/attemptFile.ts';
import { decodeExercise, encodeExercise } from '../../../shared/file/exerciseFile.ts';
import { decodePersonas, encodePersonas } from '../../../shared/file/personaFile.ts';
import type { FileRefusal } from '../../../shared/file/refusal.ts';
import { standardPersonas } from '../../../shared/model/personas/standard.ts';
import { playedByTheBook } from '../../../shared/practice/machineSeller.ts';
import { attemptOf } from '../../../shared/practice/verify.ts';
import type { Result } from '../../../shared/result.ts';
import { exerciseOf } from '../practice/exercises.ts';

const exercise = encodeExercise(exerciseOf());
const attempt = encodeAttempt(attemptOf(playedByTheBook(exerciseOf()), 'Kim', '0'.repeat(16)));
const personas = encodePersonas(standardPersonas);

const told = (read: Result<unknown, FileRefusal>): string =>
  read.ok ? 'read' : `${read.error.kind} ${read.error.place}: ${read.error.reason}`;
const changed = (text: string, change: (file: unknown) => void): string => {
  const file: unknown = JSON.parse(text);
  change(file);
  return JSON.stringify(file);
};
const at = (root: unknown, ...path: readonly (string | number)[]): object => {
  const found = path.reduce<unknown>((now, key) => (typeof now === 'object' && now !== null ? Reflect.get(now, key) : undefined), root);
  if (typeof found !== 'object' || found === null) throw new Error(`Nothing at ${path.join('.')}`);
  return found;
};

describe('exercise, result and persona files', () => {
  it.each([
    ['exercise', exercise, decodeExercise],
    ['result', attempt, decodeAttempt],
    ['personas', personas, decodePersonas],
  ] as const)('%s: read back as written; what is not one of ours is refused', (_, text, decode) => {
    expect(told(decode(text))).toBe('read');
    expect(told(decode('{ "a": oops'))).toMatch(/^notJson line 1, column \d+: is not JSON$/);
    expect(told(decode('{"format":"x"}'))).toMatch(/^notOurs : is not a Sequence Studio/);
    expect(told(decode(changed(text, (file) => Reflect.set(at(file), 'version', 99))))).toMatch(/^tooNew version: is 99/);
    expect(told(decode('['.repeat(100_000)))).toMatch(/nested deeper than 64 levels/);
    expect(told(decode(text.replace('{', '{ "__proto__": {},')))).toMatch(/not allowed/);
  });

  it('an exercise is refused at its first place that does not hold', () => {
    const broken = (change: (root: unknown) => void): string =>
      told(decodeExercise(changed(exercise, (file) => change(at(file, 'exercise')))));
    expect(broken((root) => Reflect.set(at(root, 'leads', 0, 'customer', 'calls', 'ways', 0), 'percent', 90))).toMatch(
      /^invalid leads\[0\]\.customer\.calls\.ways: must come to 100 percent/,
    );
    expect(broken((root) => Reflect.set(at(root, 'leads', 0, 'customer', 'calls', 'ways', 0), 'result', 'sung'))).toBe(
      'invalid leads[0].customer.calls.ways[0].result: is no call result of the exercise\'s catalog ("sung")',
    );
    expect(broken((root) => Reflect.set(at(root, 'limit'), 'days', 61))).toBe('invalid limit.days: must be at most 60 (is 61)');
    expect(broken((root) => Reflect.set(at(root), 'leads', [at(root, 'leads', 0), at(root, 'leads', 0)]))).toMatch(
      /^invalid leads\[1\]\.id: is taken/,
    );
    expect(broken((root) => Reflect.set(at(root, 'design', 'sequence'), 'start', 'gone'))).toMatch(
      /^invalid design\.sequence\.start: names a step/,
    );
    expect(broken((root) => Reflect.set(at(root), 'others', [at(root, 'design')]))).toMatch(/^invalid others\[0\]\.id: is taken/);
    expect(broken((root) => Reflect.set(at(root), 'surprise', 1))).toBe('invalid surprise: is a field that this version does not know');
    expect(broken((root) => Reflect.set(at(root), 'leads', []))).toMatch(/^invalid leads: must be at least 1 entries/);
  });

  it('personas are refused where two have one id, or a delay shrinks', () => {
    const twice = changed(personas, (file) => Reflect.set(at(file), 'personas', [at(file, 'personas', 0), at(file, 'personas', 0)]));
    expect(told(decodePersonas(twice))).toMatch(/^invalid personas\[1\]\.id: is taken/);
    const shrinking = changed(personas, (file) => Reflect.set(at(file, 'personas', 0, 'email', 'opened', 'delay'), 'shortest', 9999));
    expect(told(decodePersonas(shrinking))).toMatch(/^invalid personas\[0\]\.email\.opened\.delay: must grow/);
  });
});
