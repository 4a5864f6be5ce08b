import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fragmentOf } from '../../../shared/edit/fragment.ts';
import { decodeSteps, encodeSteps } from '../../../shared/file/stepsFile.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import { designOf, email, emailCondition, task } from '../../builders.ts';
import { drawnDesign } from '../../gestures.ts';

const { sequence } = designOf('One', [email('Mail'), emailCondition('Opened?', { results: ['opened'], yes: [task('Note')] })]);

test('copied steps come back as they were, and are written the same again', () => {
  fc.assert(
    fc.property(drawnDesign, fc.nat(1000), (design, pick) => {
      const steps = flowOrder(design.sequence);
      const step = steps[pick % Math.max(1, steps.length)];
      if (step === undefined) return;
      const copied = fragmentOf(design.sequence, step.id, 'withBelow');
      const text = encodeSteps(copied);
      const read = decodeSteps(text);
      expect(read).toEqual({ ok: true, value: copied });
      if (read.ok) expect(encodeSteps(read.value)).toBe(text);
    }),
  );
});

describe('what any program may have put on the clipboard', () => {
  const kindOf = (text: string) => {
    const decoded = decodeSteps(text);
    return decoded.ok ? 'fine' : decoded.error.kind;
  };
  const changed = (from: string, to: string) => encodeSteps(sequence).replace(from, to);

  test.each([
    ['nothing', '', 'notJson'],
    ['a text', 'Call Ana tomorrow', 'notJson'],
    ['another JSON', '{"steps":[]}', 'notOurs'],
    ['a newer copy', changed('"version": 1', '"version": 99'), 'tooNew'],
    ['a step of a kind that is not known', changed('"kind": "task"', '"kind": "bomb"'), 'invalid'],
    ['a step filed under another id', changed('"name": "Note"', '"name": 7'), 'invalid'],
    ['no first step', encodeSteps({ start: null, steps: {} }), 'invalid'],
    ['deep nesting', `{"format":"sequence-studio/steps","version":1,"sequence":${'['.repeat(5000)}`, 'invalid'],
    ['what would change every object', changed('"start"', '"__proto__": {}, "start"'), 'invalid'],
  ])('%s is refused', (_, text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('a loop and a loose step are refused', () => {
    const first = flowOrder(sequence)[0];
    if (first?.kind !== 'email') throw new Error('The first step is an email');
    const loop = { start: first.id, steps: { [first.id]: { ...first, exits: { next: first.id } } } };
    expect(kindOf(encodeSteps(loop))).toBe('invalid');
    expect(kindOf(encodeSteps({ ...sequence, start: flowOrder(sequence)[1]?.id ?? null }))).toBe('invalid');
  });
});
