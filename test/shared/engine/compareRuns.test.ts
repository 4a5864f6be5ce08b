import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedRuns } from '../../../shared/engine/compareRuns.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { runInput, stimulusOf } from '../../arbitraryRuns.ts';

const two = runInput({ sound: true }).chain((input) => fc.tuple(fc.constant(input), stimulusOf(input)));

test('both runs can be read off the comparison, whole and in order', () => {
  fc.assert(
    fc.property(two, ([input, stimulus]) => {
      const left = simulate(input);
      const right = simulate({ ...input, scenario: { ...input.scenario, stimuli: [...input.scenario.stimuli, stimulus] } });
      const { common, rest } = comparedRuns(left, right);
      expect([...left.trace.slice(0, common), ...rest.flatMap((row) => row.left ?? [])]).toEqual(left.trace);
      expect([...right.trace.slice(0, common).map(({ text }) => text), ...rest.flatMap((row) => row.right?.text ?? [])]).toEqual(
        right.trace.map(({ text }) => text),
      );
      for (const row of rest) if (row.left !== null && row.right !== null) expect(row.left.text).toBe(row.right.text);
    }),
  );
});

test('a run beside itself has nothing else', () => {
  fc.assert(
    fc.property(runInput({ sound: true }), (input) => {
      const run = simulate(input);
      expect(comparedRuns(run, simulate(input))).toEqual({ common: run.trace.length, rest: [] });
    }),
  );
});
