import { reportCsv } from '../../../shared/report/csv.ts';
import { reportHtml } from '../../../shared/report/html.ts';
import { reportJson } from '../../../shared/report/json.ts';
import { type RunReport, reportOf } from '../../../shared/report/report.ts';
import { branchOf } from '../../state/leads.ts';
import { namesFor } from '../../state/words.ts';
import { fileName } from '../../storage/transfer.ts';
import type { Studio } from '../studio.tsx';

export const reportFormats = { html: reportHtml, csv: reportCsv, json: reportJson } as const;
export type ReportFormat = keyof typeof reportFormats;

/** The run on the screen as a report, up to the playhead; `null` where there is none. */
function shownReport({ stores }: Studio): RunReport | null {
  const { leads, shown, scenario, run, playhead } = stores.run.getState();
  const design = stores.design.getState().document?.history.present;
  const lead = leads[shown];
  if (design === undefined || scenario === null || run === null || lead === undefined) return null;
  const names = namesFor(stores.catalog.getState().catalog, design.recordType, stores.library.getState().names);
  const branch = lead.branches.length < 2 ? '' : branchOf(lead).name;
  return reportOf({ design, names, scenario, run, lines: playhead, branch });
}

/** Writes the report of the run on the screen to a file that the person chooses, and says what became of it. */
export async function saveReport(studio: Studio, format: ReportFormat): Promise<void> {
  const report = shownReport(studio);
  if (report === null) return;
  const { notify } = studio.stores.view.getState();
  const suggestedName = fileName(`Run of ${report.record}`, `.${format}`);
  const saved = await studio.bridge.saveFile({ title: 'Save run report', suggestedName, text: reportFormats[format](report) });
  if (!saved.ok) notify({ text: `Could not save the report: ${saved.error.message}`, intent: 'error', action: null });
  else if (saved.value !== null)
    notify({ text: `Saved the report of ${report.record} as ${saved.value.name}.`, intent: 'success', action: null });
}

/** Prints the report of the run on the screen by the system's own dialog. */
export async function printReport(studio: Studio): Promise<void> {
  const report = shownReport(studio);
  if (report === null) return;
  const { notify } = studio.stores.view.getState();
  const printed = await studio.bridge.printPage(reportHtml(report));
  if (!printed.ok) notify({ text: `Could not print the report: ${printed.error.message}`, intent: 'error', action: null });
  else if (printed.value === 'printed') notify({ text: `Printed the report of ${report.record}.`, intent: 'success', action: null });
}
