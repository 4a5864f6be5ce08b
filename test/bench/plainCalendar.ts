import { Temporal } from 'temporal-polyfill';
import type { SellerCalendar } from '../../shared/model/calendar.ts';
import type { Duration } from '../../shared/model/duration.ts';
import type { Instant } from '../../shared/model/instant.ts';

/** An instant that the calendar had its say in, with its reasons, told when somebody reads them. */
interface Shifted {
  readonly at: Instant;
  readonly shifts: () => readonly string[];
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const twoDigits = (number: number): string => String(number).padStart(2, '0');
const dayInWords = (date: Temporal.PlainDate): string =>
  `${WEEKDAYS[date.dayOfWeek - 1]} ${date.day} ${MONTHS[date.month - 1]} ${date.year}`;

/** A seller calendar as one writes it with Temporal when nothing has to be quick: every question is worked out when it is asked. */
export class PlainCalendar {
  private readonly seller: SellerCalendar;
  private readonly holidays: ReadonlyMap<string, string>;

  constructor(seller: SellerCalendar) {
    this.seller = seller;
    this.holidays = new Map(seller.holidays.map(({ date, name }) => [date, name]));
  }

  inWords(at: Instant): string {
    const local = this.localAt(at);
    return `${dayInWords(local.toPlainDate())} ${twoDigits(local.hour)}:${twoDigits(local.minute)}`;
  }

  /** Calendar days at the same local time, then exact hours. */
  after(from: Instant, { days, hours }: Duration): Instant {
    return this.localAt(from).add({ days }).add({ hours }).epochMilliseconds;
  }

  /** Full working days, then hours on working days. */
  afterWorkingDays(from: Instant, { days, hours }: Duration): Shifted {
    const start = this.localAt(from);
    const off: Temporal.PlainDate[] = [];
    let date = start.toPlainDate();
    for (let left = days === 0 ? 0 : days + 1; left > 0; ) {
      date = date.add({ days: 1 });
      if (this.isWorked(date)) left -= 1;
      else off.push(date);
    }
    let local = date.toZonedDateTime({ timeZone: this.seller.zone, plainTime: start.toPlainTime() });
    let hoursLeft = Temporal.Duration.from({ hours });
    while (hoursLeft.sign > 0) {
      const midnight = local.toPlainDate().add({ days: 1 }).toZonedDateTime(this.seller.zone);
      if (!this.isWorked(local.toPlainDate())) {
        off.push(local.toPlainDate());
        local = midnight;
        continue;
      }
      const today = local.until(midnight);
      const counted = Temporal.Duration.compare(today, hoursLeft) < 0 ? today : hoursLeft;
      local = local.add(counted);
      hoursLeft = hoursLeft.subtract(counted);
    }
    return { at: local.epochMilliseconds, shifts: () => this.daysOff(off) };
  }

  /** The instant itself in working time, else the start of the next. */
  due(from: Instant): Shifted {
    const off: Temporal.PlainDate[] = [];
    const first = this.localAt(from).toPlainDate();
    for (let date = first; ; date = date.add({ days: 1 })) {
      const stretches = this.isWorked(date) ? this.stretchesOn(date) : [];
      if (stretches.some((stretch) => stretch.from <= from && from < stretch.until)) return { at: from, shifts: () => [] };
      const next = stretches.find((stretch) => stretch.from > from);
      if (next !== undefined) {
        const shifts = (): readonly string[] => [
          ...(this.isWorked(first) ? [`${dayInWords(first)} is worked ${this.hoursInWords(first)}.`] : []),
          ...this.daysOff(off),
          `The next working time is ${this.inWords(next.from)}.`,
        ];
        return { at: next.from, shifts };
      }
      if (stretches.length === 0) off.push(date);
    }
  }

  private localAt(at: Instant): Temporal.ZonedDateTime {
    return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.seller.zone);
  }

  private hoursOn(date: Temporal.PlainDate) {
    return this.seller.hours.filter(({ weekday }) => weekday === date.dayOfWeek);
  }

  private isWorked(date: Temporal.PlainDate): boolean {
    return this.hoursOn(date).length > 0 && !this.holidays.has(date.toString());
  }

  private stretchesOn(date: Temporal.PlainDate) {
    const at = (plainTime: string): Instant => date.toZonedDateTime({ timeZone: this.seller.zone, plainTime }).epochMilliseconds;
    return this.hoursOn(date).map(({ from, to }) => ({ from: at(from), until: at(to) }));
  }

  private hoursInWords(date: Temporal.PlainDate): string {
    return this.hoursOn(date)
      .map(({ from, to }) => `${from} to ${to}`)
      .join(' and ');
  }

  private daysOff(dates: readonly Temporal.PlainDate[]): readonly string[] {
    const holidays = dates.filter((date) => this.holidays.has(date.toString()));
    const weekdays = new Set(dates.filter((date) => this.hoursOn(date).length === 0).map((date) => WEEKDAYS[date.dayOfWeek - 1]));
    return [
      ...(weekdays.size === 0 ? [] : [`${[...weekdays].join(' and ')} ${weekdays.size === 1 ? 'is' : 'are'} not worked.`]),
      ...holidays.map((date) => `${dayInWords(date)} is a holiday (${this.holidays.get(date.toString())}).`),
    ];
  }
}
