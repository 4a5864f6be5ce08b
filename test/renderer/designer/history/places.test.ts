import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from '../../../../renderer/designer/history/places.ts';
import { commit, type History, newHistory, undo } from '../../../../shared/edit/history.ts';
import { editOf, emptyDesign, gesture } from '../../../gestures.ts';

const history: fc.Arbitrary<History> = fc.tuple(fc.array(gesture, { maxLength: 12 }), fc.nat(12)).map(([gestures, undone]) => {
  const made = gestures.reduce((at, one, index) => {
    const edit = editOf(at.present, one, index + 1);
    const committed = edit === null ? null : commit(at, edit, null, index);
    return committed?.ok ? committed.value : at;
  }, newHistory(emptyDesign));
  return Array.from({ length: undone }).reduce<History>(undo, made);
});

test('there is one place for the beginning and one for each edit, latest first, and one of them is the present', () => {
  fc.assert(
    fc.property(history, (drawn) => {
      const places = placesOf(drawn);
      const count = drawn.past.length + drawn.future.length;
      expect(places.map(({ made }) => made)).toEqual(Array.from({ length: count + 1 }, (_, index) => count - index));
      expect(places.filter(({ when }) => when === 'present').map(({ made }) => made)).toEqual([drawn.past.length]);
      expect(places.at(-1)?.label).toBeNull();
      expect(places.slice(0, -1).map(({ label }) => label)).toEqual([...drawn.past, ...drawn.future].map(({ label }) => label).reverse());
    }),
  );
});
