import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../shared/engine/time/calendar.ts';
import { defaultCalendar } from '../../../shared/model/calendar.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { customers } from '../../../shared/model/personas/customers.ts';
import { callGoes } from '../../../shared/practice/customer.ts';
import { laterBy, minutesOf } from '../../../shared/practice/delays.ts';
import { at } from '../../builders.ts';

const calendar = calendarOf(defaultCalendar);
const step = StepId.parse('call');

describe('a customer whom the machine plays', () => {
  it('takes calls in the shares of the persona', () => {
    const [keen] = customers;
    if (keen === undefined) throw new Error('There are customers');
    const calls = Array.from({ length: 2000 }, (_, seed) => callGoes({ persona: keen, seed, record: 'lead-1' }, step, 0, 0).result);
    expect(calls.filter((result) => result === 'made').length / 20).toBeCloseTo(80, -1);
    expect(calls.filter((result) => result === 'leftVoicemail').length / 20).toBeCloseTo(5, -1);
  });

  it('takes half of its delays from below the typical one, and none from outside', () => {
    const delay = { clock: 'calendar', shortest: 10, typical: 30, longest: 90 } as const;
    expect(minutesOf(delay, 0)).toBe(10);
    expect(minutesOf(delay, 2_147_483_648)).toBe(30);
    expect(minutesOf(delay, 4_294_967_295)).toBe(89);
  });

  it('counts working time only where the delay says so', () => {
    const hours = (clock: 'calendar' | 'working', count: number) => ({
      clock,
      shortest: count * 60,
      typical: count * 60,
      longest: count * 60,
    });
    const friday = at('2026-05-22 16:00');
    expect(laterBy(calendar, friday, hours('calendar', 3), 0)).toBe(at('2026-05-22 19:00'));
    expect(laterBy(calendar, friday, hours('working', 3), 0)).toBe(at('2026-05-25 10:00'));
  });
});
