import { expect, test, vi } from 'vitest';
import { keepingLast } from '../../../shared/model/keepingLast.ts';

test('the work is done again for another object only, and the last answer alone is kept', () => {
  const work = vi.fn(({ name }: { readonly name: string }) => name.toUpperCase());
  const told = keepingLast(work);
  const [one, other] = [{ name: 'one' }, { name: 'other' }];
  expect([told(one), told(one), told(other), told(other)]).toEqual(['ONE', 'ONE', 'OTHER', 'OTHER']);
  expect(work).toHaveBeenCalledTimes(2);
  expect(told(one)).toBe('ONE');
  expect(work).toHaveBeenCalledTimes(3);
});
