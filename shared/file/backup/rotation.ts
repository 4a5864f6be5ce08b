import { type Instant, MS_PER_DAY } from '../../model/instant.ts';

/** What the name of a backup says. Its numbers are counted on from backup to backup; no clock decides about any of them. */
export interface BackupName {
  /** Counts backups: the larger one is the newer one. */
  readonly number: number;
  /** Counts days on which a backup was made: another date than that of the one before, earlier or later, is a new day. */
  readonly day: number;
  /** When it was made, by the clock of then: for people. */
  readonly at: Instant;
  readonly sequences: number;
}

const LATEST: Instant = 253_402_300_799_999;
const NAME = /^backup-(\d{6,9})-day-(\d{4,9})-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-(\d{1,6})-sequences\.zip$/;

/** `backup-000012-day-0003-20261125T061700Z-42-sequences.zip`; the order of names is that of numbers. */
export function backupFileName({ number, day, at, sequences }: BackupName): string {
  const stamp = `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return `backup-${String(number).padStart(6, '0')}-day-${String(day).padStart(4, '0')}-${stamp}-${sequences}-sequences.zip`;
}

/** What a file's name says; `null` for a file that is none of ours. */
export function readBackupName(fileName: string): BackupName | null {
  const found = NAME.exec(fileName);
  if (found === null) return null;
  const [, number, day, year, month, date, hours, minutes, seconds, sequences] = found;
  const at = Date.parse(`${year}-${month}-${date}T${hours}:${minutes}:${seconds}Z`);
  return Number.isNaN(at) ? null : { number: Number(number), day: Number(day), at, sequences: Number(sequences) };
}

const newestFirst = (backups: readonly BackupName[]): readonly BackupName[] => [...backups].sort((a, b) => b.number - a.number);

/** The name of the next backup. */
export function nextBackup(backups: readonly BackupName[], now: number, sequences: number): BackupName {
  const at = Math.floor(Math.min(Math.max(now, 0), LATEST) / 1000) * 1000;
  const [newest] = newestFirst(backups);
  if (newest === undefined) return { number: 1, day: 1, at, sequences };
  const sameDay = dateOf(newest.at) === dateOf(at);
  return { number: newest.number + 1, day: sameDay ? newest.day : newest.day + 1, at, sequences };
}

const dateOf = (at: Instant): number => Math.floor(at / MS_PER_DAY);

/** How many are kept: the last ones, then the newest of each of the last days, then the newest of each seven days. */
export const keptBackups = { last: 10, days: 14, weeks: 26 } as const;

/**
 * The backups that have had their time. Only the order in which they were made decides: a clock that was set wrong, back or far ahead, makes no backup
 * old, and the newest one always stays.
 */
export function outlived(backups: readonly BackupName[]): readonly BackupName[] {
  const ordered = newestFirst(backups);
  const kept = new Set([
    ...ordered.slice(0, keptBackups.last),
    ...newestOfEach(ordered, ({ day }) => day, keptBackups.days),
    ...newestOfEach(ordered, ({ day }) => Math.floor(day / 7), keptBackups.weeks),
  ]);
  return ordered.filter((one) => !kept.has(one));
}

function newestOfEach(ordered: readonly BackupName[], groupOf: (one: BackupName) => number, most: number): readonly BackupName[] {
  const newest = new Map<number, BackupName>();
  for (const one of ordered) if (!newest.has(groupOf(one))) newest.set(groupOf(one), one);
  return [...newest.values()].slice(0, most);
}
