import { printReport as printIt, type ReportFormat, saveReport } from '../exports/report.ts';
import { type Action, action } from './action.ts';
import { isRunShown, noRun } from './simulatorActions.ts';

const save = (format: ReportFormat, name: string): Action =>
  action({ id: `run.report.${format}`, name, enabled: isRunShown, reason: noRun, run: (studio) => saveReport(studio, format) });

export const saveReportPage = save('html', 'Save run report (HTML)…');
export const saveReportSheet = save('csv', 'Save run report (CSV)…');
export const saveReportData = save('json', 'Save run report (JSON)…');

/** A page in a browser cannot print another document; there the saved page is printed. */
export const printReport = action({
  id: 'run.report.print',
  name: 'Print run report…',
  enabled: (studio) => studio.bridge.host === 'electron' && isRunShown(studio),
  reason: (studio) => (studio.bridge.host === 'electron' ? noRun() : 'A browser prints the saved report'),
  run: printIt,
});
