import { fail, ok, type Result } from '../result.ts';
import type { Duration } from './duration.ts';

/** "2d 4h": how a length of time is typed. `parseDuration` reads it back as the same. */
export function durationText({ days, hours }: Duration): string {
  const parts = [days > 0 ? `${days}d` : '', hours > 0 ? `${hours}h` : ''].filter((part) => part !== '');
  return parts.length === 0 ? '0h' : parts.join(' ');
}

const hoursPer = { w: 168, d: 24, h: 1 } as const;
type Unit = keyof typeof hoursPer;
const unitWords: Readonly<Record<Unit, string>> = { w: 'weeks', d: 'days', h: 'hours' };

const isUnit = (letter: string): letter is Unit => letter in hoursPer;

/** An amount and its unit: "2d", "4 hours", "1.5 days". A comma before a digit is a decimal one. */
const PART = /^(\d{1,6}(?:[.,]\d{1,3})?)\s*(weeks?|wks?|w|days?|d|hours?|hrs?|h)(?![a-z])/;
const BETWEEN = /^(?:[\s,;+]|and\b)+/;

/**
 * The length of time that a person means by "2d 4h", "2 days 4 hours", "36h" or "1.5 days"; else in a sentence what is wrong with it. 24 hours
 * are a day here, since a duration cannot say more than 23.
 */
export function parseDuration(text: string, maxDays: number): Result<Duration, string> {
  let rest = text.trim().toLowerCase();
  if (rest === '') return fail('Type how long, such as 2d 4h.');
  const seen = new Set<Unit>();
  let hours = 0;
  while (rest !== '') {
    const [part, amount, word] = PART.exec(rest) ?? [];
    const unit = word?.[0] ?? '';
    if (part === undefined || amount === undefined || !isUnit(unit)) return fail(whatIsWrong(rest));
    if (seen.has(unit)) return fail(`The ${unitWords[unit]} are there twice.`);
    seen.add(unit);
    hours += Number(amount.replace(',', '.')) * hoursPer[unit];
    rest = rest.slice(part.length).replace(BETWEEN, '');
  }
  // A third of a day, "0.333 days", is not quite eight hours; nobody means the seconds.
  const whole = Math.round(hours);
  if (Math.abs(hours - whole) > 0.05) return fail('Waits are counted in whole hours.');
  const duration = { days: Math.floor(whole / 24), hours: whole % 24 };
  return duration.days > maxDays ? fail(`That is more than ${maxDays} days.`) : ok(duration);
}

function whatIsWrong(rest: string): string {
  if (/^[\d.,]+$/.test(rest)) return `Is that days or hours? Type ${rest}d or ${rest}h.`;
  if (/^[\d.,]+\s*(m|mins?|minutes?|s|secs?|seconds?)\b/.test(rest))
    return 'Minutes and seconds cannot be waited; the shortest is an hour.';
  if (/^[\d.,]+\s*(months?|mo|years?|yrs?|y)\b/.test(rest)) return 'Months and years differ in length: say it in days.';
  return `"${rest.length > 20 ? `${rest.slice(0, 19)}…` : rest}" is not a length of time. Type days and hours, such as 2d 4h.`;
}
