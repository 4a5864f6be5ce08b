import { describe, expect, it } from 'vitest';
import { minutesFrom, minutesText } from '../../../../renderer/practice/personas/minutes.ts';

describe('lengths of time as a persona has them', () => {
  it.each([
    [0, '0m'],
    [45, '45m'],
    [90, '1h 30m'],
    [2880 + 240, '2d 4h'],
  ])('%d minutes are %s, and are read back', (minutes, text) => {
    expect(minutesText(minutes)).toBe(text);
    expect(minutesFrom(text)).toBe(minutes);
  });

  it('a number alone means minutes; what cannot be read is nothing', () => {
    expect(minutesFrom('30')).toBe(30);
    expect(minutesFrom(' 1D2h ')).toBe(1560);
    for (const text of ['', '  ', 'soon', '-5', '1.5h', '5x']) expect(minutesFrom(text)).toBeNull();
  });
});
