import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/engine/simulate.ts';
import { Design } from '../../shared/model/design.ts';
import { DesignId } from '../../shared/model/ids.ts';
import * as b from '../builders.ts';
import { outcomeOf, type ReferenceRun } from './outcome.ts';
import { referenceRun } from './referenceRun.ts';
import { inputOf, regressions } from './regressions.ts';

const secondId = DesignId.parse('second');
const linesOf = ({ events }: ReferenceRun) => events.map(({ kind, step, detail }) => `${kind} ${step ?? '-'} ${detail}`);

describe('where the engine and the reference once differed', () => {
  it.each(regressions.map((regression) => [`${regression.rule} ${regression.title}`, regression] as const))('%s', (_, { story, lines }) => {
    const input = inputOf(story);
    const reference = referenceRun(input);
    expect(linesOf(reference)).toEqual(expect.arrayContaining([...lines]));
    expect(outcomeOf(simulate(input))).toEqual(reference);
  });

  it('9.2 an A/B test of another sequence counts as a visit of this one if it has the same step id', () => {
    const input = inputOf({
      flow: [b.abTest('x', 50), b.advance('a', 'second')],
      others: { Second: [b.abTest('y', 50)] },
      seed: 3,
      record: { name: 'Anna' },
      start: '2026-08-12 14:00',
    });
    const alike = Design.parse(JSON.parse(JSON.stringify(input.library.get(secondId)).replaceAll('second-1', 'first-1')));
    const withSameId = { ...input, library: new Map([...input.library, [secondId, alike]]) };
    const reference = referenceRun(withSameId);
    expect(linesOf(reference)).toEqual(expect.arrayContaining(['sent first-1 version a', 'sent first-1 version b']));
    expect(outcomeOf(simulate(withSameId))).toEqual(reference);
  });
});
