import type { RunReport } from './report.ts';

/** A spreadsheet takes a cell that begins so for a formula, and a formula can do harm. */
const formula = /^[=+\-@\t\r]/;
const special = /[",\r\n]/;

/** A text as one cell: never a formula, quoted where it must be (RFC 4180). */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return special.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const heads = ['Day', 'Time', 'UTC', 'Step', 'What happened', 'Rule', 'Reasons'];

/** A report for a spreadsheet: a line of the run is a row. It begins with the mark by which spreadsheets know the encoding. */
export function reportCsv({ lines }: RunReport): string {
  const rows = lines.map(({ day, time, instant, step, text, rule, ruleWords, reasons }) => [
    String(day),
    time,
    instant,
    step,
    text,
    `${rule}: ${ruleWords}`,
    reasons.join(' '),
  ]);
  return `\uFEFF${[heads, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`;
}
