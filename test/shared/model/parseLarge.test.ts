import { describe, expect, it } from 'vitest';
import { DesignFile } from '../../../shared/file/format.ts';
import { isLarge, misfitInLarge } from '../../../shared/model/parseLarge.ts';
import { spoiltFields } from '../file/bad/fields.ts';
import { goodDesignText } from '../file/bad/good.ts';

describe('large data', () => {
  it('begins at 20,000 values, however they lie', () => {
    expect(isLarge(Array(19_999).fill(0))).toBe(false);
    expect(isLarge(Array(20_000).fill(0))).toBe(true);
    expect(isLarge({ a: Array(15_000).fill(null), b: { c: Array(15_000).fill('') } })).toBe(true);
    expect(isLarge('x'.repeat(50_000))).toBe(false);
  });

  it('is looked through without a complaint where nothing is wrong', () => {
    expect(misfitInLarge(DesignFile, JSON.parse(goodDesignText))).toBeNull();
  });

  const spoilt = spoiltFields.filter(
    ({ file, refusal }) => file === 'design' && !/too large|half a|years 1970|entries/.test(refusal.reason),
  );
  it.each(spoilt.map((bad) => [bad.name, bad] as const))('is refused like small: %s', (_, { text, refusal: { place, reason } }) => {
    expect(misfitInLarge(DesignFile, JSON.parse(text()))).toEqual({ place: `design.${place}`, reason });
  });
});
