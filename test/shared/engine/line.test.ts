import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../shared/engine/simulate.ts';
import type { Run, TraceLine } from '../../../shared/engine/trace.ts';
import { runInput } from '../../arbitraryRuns.ts';
import { call, callCondition, complete, storyOf } from '../../builders.ts';

const story = storyOf({
  flow: [call('Call'), callCondition('Reached?', ['made'])],
  start: '2026-05-22 18:00',
  happens: [complete('2026-05-25 09:00', 'Call', 'made')],
});

/** Has everything told that can be told. */
function read({ text, stepName, shifts, event }: TraceLine): readonly unknown[] {
  return [text, stepName, shifts, ...(event.kind === 'judged' ? [event.ledger.rows, event.ledger.flip] : [])];
}

const written = (run: Run): string => JSON.stringify(run);

describe('a line that is told when it is read', () => {
  it('says the same whatever was read before it, and however often it is read', () => {
    fc.assert(
      fc.property(runInput({ sound: false }), (input) => {
        const [forwards, backwards] = [simulate(input), simulate(input)];
        const first = [...backwards.trace].reverse().map(read).reverse();
        expect(JSON.stringify(first)).toBe(JSON.stringify(forwards.trace.map(read)));
        expect(JSON.stringify(backwards.trace.map(read))).toBe(JSON.stringify(first));
        expect(written(backwards)).toBe(written(forwards));
      }),
      { numRuns: Number(process.env.RUNS ?? 100) },
    );
  });

  it('is told once', () => {
    for (const line of simulate(story).trace) {
      const [again, once] = [read(line), read(line)];
      for (const [index, words] of once.entries()) expect(words).toBe(again[index]);
    }
  });

  it('is written down whole, before anybody has read it', () => {
    const { trace } = simulate(story);
    const lines: readonly TraceLine[] = JSON.parse(JSON.stringify(trace));
    expect(Object.keys(lines[0] ?? {})).toEqual(['at', 'event', 'design', 'step', 'stepName', 'cause', 'rule', 'text', 'shifts', 'record']);
    expect(lines.map(({ text }) => text)).toEqual(trace.map(({ text }) => text));
    const judged = lines.find(({ event }) => event.kind === 'judged')?.event;
    expect(judged?.kind === 'judged' ? Object.keys(judged.ledger) : []).toEqual(['rows', 'join', 'deadline', 'flip']);
    expect(judged?.kind === 'judged' ? judged.ledger : null).toMatchObject({
      rows: [{ operand: 'Call', actual: 'Made' }],
      flip: { text: 'The result Received would have led to No.' },
    });
  });
});
