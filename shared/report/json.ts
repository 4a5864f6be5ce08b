import type { RunReport } from './report.ts';

/** A report for another program. */
export const reportJson = (report: RunReport): string =>
  `${JSON.stringify({ format: 'sequence-studio/run-report', version: 1, ...report }, null, 2)}\n`;
