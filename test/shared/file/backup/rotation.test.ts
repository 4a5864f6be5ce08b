import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BackupName,
  backupFileName,
  keptBackups,
  nextBackup,
  outlived,
  readBackupName,
} from '../../../../shared/file/backup/rotation.ts';

const DAY = 86_400_000;
const MAY = 1_779_782_400_000;

/** Clocks: mostly going on by minutes to days, at times set anywhere, back or ahead. */
const clocks = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 1, max: 2 * DAY }) },
      { weight: 1, arbitrary: fc.integer({ min: -9_000, max: 9_000 }).map((days) => days * DAY) },
    ),
    { maxLength: 150 },
  )
  .map((steps) => {
    let now = MAY;
    return steps.map((step) => {
      now += step;
      return now;
    });
  });

/** Makes backups by these clocks; each time what has had its time goes. Gives what is there in the end, and all that ever was. */
function history(times: readonly number[]) {
  let there: readonly BackupName[] = [];
  const all: BackupName[] = [];
  const gone: (readonly BackupName[])[] = [];
  for (const now of times) {
    const next = nextBackup(there, now, 3);
    all.push(next);
    there = [...there, next];
    const going = outlived(there);
    gone.push(going);
    there = there.filter((one) => !going.includes(one));
  }
  return { there, all, gone };
}

describe('whatever the clock does', () => {
  test('the newest stays, with the last ones before it, and each new one lets few go', () => {
    fc.assert(
      fc.property(clocks, (times) => {
        const { there, all, gone } = history(times);
        expect(there.slice(-keptBackups.last)).toEqual(all.slice(-keptBackups.last));
        expect(gone.every((going) => going.length <= 3)).toBe(true);
        expect(outlived(there)).toEqual([]);
      }),
    );
  });

  test('the newest of each of the last days stays, and the newest of each seven before', () => {
    fc.assert(
      fc.property(clocks, (times) => {
        const { there, all } = history(times);
        const newestBy = (groupOf: (one: BackupName) => number): readonly BackupName[] => [
          ...new Map(all.map((one) => [groupOf(one), one])).values(),
        ];
        expect(there).toEqual(expect.arrayContaining(newestBy(({ day }) => day).slice(-keptBackups.days)));
        expect(there).toEqual(expect.arrayContaining(newestBy(({ day }) => Math.floor(day / 7)).slice(-keptBackups.weeks)));
      }),
    );
  });

  test('a clock that is wrong all the time keeps the same ones as one that is right', () => {
    fc.assert(
      fc.property(clocks, fc.integer({ min: 0, max: 40_000 }), (times, days) => {
        fc.pre(times.every((now) => now > 0 && now + days * DAY < 250_000_000_000_000));
        const numbers = (list: readonly number[]) => history(list).there.map(({ number }) => number);
        expect(numbers(times.map((now) => now + days * DAY))).toEqual(numbers(times));
      }),
    );
  });

  test('set back by years, it takes nothing away that a clock which went on would have kept', () => {
    const right = Array.from({ length: 30 }, (_, day) => MAY + day * DAY);
    const wrong = right.map((now, day) => (day < 20 ? now : now - 4_000 * DAY));
    expect(history(wrong).there.map(({ number }) => number)).toEqual(history(right).there.map(({ number }) => number));
  });
});

test('a year of backups, eight a day, is kept as the last ten, fourteen days and twenty-six weeks', () => {
  const { there, all } = history(Array.from({ length: 8 * 365 }, (_, count) => MAY + Math.floor(count / 8) * DAY + (count % 8) * 900_000));
  expect(there.length).toBeLessThan(50);
  expect(there[0]?.day).toBeLessThan(200);
  expect(there.at(-1)).toEqual(all.at(-1));
});

describe('a name', () => {
  const anyName = fc.record({
    number: fc.integer({ min: 1, max: 9_999_999 }),
    day: fc.integer({ min: 1, max: 99_999 }),
    at: fc.integer({ min: 0, max: 253_402_300_799 }).map((seconds) => seconds * 1000),
    sequences: fc.nat(20_000),
  });

  test('says the same when it is read', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(readBackupName(backupFileName(name))).toEqual(name);
      }),
    );
  });

  test('reads well', () => {
    const name = { number: 12, day: 3, at: MAY, sequences: 42 };
    expect(backupFileName(name)).toBe('backup-000012-day-0003-20260526T080000Z-42-sequences.zip');
  });

  test.each(['', 'backup.zip', 'backup-1.zip', 'backup-000012-day-0003-20269926T080000Z-42-sequences.zip', 'my copy.zip'])(
    '%j is none of ours',
    (name) => expect(readBackupName(name)).toBeNull(),
  );
});
