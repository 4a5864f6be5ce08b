import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameShape } from '../../../renderer/canvas/usePicture.ts';
import { applyEdit } from '../../../shared/edit/edit.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import { layout } from '../../../shared/picture/layout.ts';
import { drawnDesign } from '../../gestures.ts';

test('whatever is of the same shape has the same picture', () => {
  fc.assert(
    fc.property(drawnDesign, drawnDesign, (one, other) => {
      if (isSameShape(one.sequence, other.sequence)) expect(layout(other.sequence)).toEqual(layout(one.sequence));
    }),
  );
});

test('a title does not change the shape; a step that goes does', () => {
  fc.assert(
    fc.property(drawnDesign, (design) => {
      for (const step of flowOrder(design.sequence)) {
        const renamed = applyEdit(design, { kind: 'changeStep', step: { ...step, name: `${step.name} again` } });
        if (renamed.ok) expect(isSameShape(design.sequence, renamed.value.sequence)).toBe(true);
        const removed = applyEdit(design, { kind: 'removeStep', step: step.id, keep: null });
        if (removed.ok) expect(isSameShape(design.sequence, removed.value.sequence)).toBe(false);
      }
    }),
  );
});
