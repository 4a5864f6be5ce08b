import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slotsFor } from '../../../../renderer/app/library/slots.ts';
import { DesignId } from '../../../../shared/model/ids.ts';

const ids = fc.uniqueArray(fc.nat(12), { maxLength: 10 }).map((numbers) => numbers.map((number) => DesignId.parse(`d${number}`)));

test('no two designs share a drawn row, a design keeps its own, and none is made while there is a free one', () => {
  fc.assert(
    fc.property(ids, ids, fc.boolean(), (first, then, reuse) => {
      const before = slotsFor(new Map(), first, false);
      const after = slotsFor(before, then, reuse);
      expect([...after.keys()]).toEqual(then);
      expect(new Set(after.values()).size).toBe(then.length);
      for (const id of then.filter((one) => first.includes(one))) expect(after.get(id)).toBe(before.get(id));
      const old = new Set(before.values());
      const fresh = [...after.values()].filter((slot) => !old.has(slot)).length;
      const came = then.filter((id) => !first.includes(id)).length;
      expect(fresh).toBe(reuse ? Math.max(0, then.length - first.length) : came);
    }),
  );
});
