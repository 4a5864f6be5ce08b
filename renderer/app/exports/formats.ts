import type { Bridge } from '../../../shared/bridge.ts';
import { FILE_EXTENSION } from '../../../shared/file/format.ts';

/** What a sequence can be exported as. */
export const exportFormats = ['json', 'svg', 'png', 'pdf', 'html'] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatWords {
  readonly label: string;
  /** What it is good for. */
  readonly hint: string;
  readonly extension: string;
}

export const formatWords: Readonly<Record<ExportFormat, FormatWords>> = {
  json: { label: 'Sequence file (JSON)', hint: 'To import again, here or elsewhere. It must have no errors.', extension: FILE_EXTENSION },
  svg: { label: 'Picture (SVG)', hint: 'Sharp at any size.', extension: '.svg' },
  png: { label: 'Picture (PNG)', hint: 'For slides and mail.', extension: '.png' },
  pdf: { label: 'Playbook (PDF)', hint: 'Pictures, days, scripts and rules, ready to print.', extension: '.pdf' },
  html: { label: 'Playbook (HTML)', hint: 'The same as a page for any browser.', extension: '.html' },
};

/** Why a format cannot be had on this host; `null` if it can. */
export const unavailable = (format: ExportFormat, { host }: Bridge): string | null =>
  format === 'pdf' && host === 'browser' ? 'Not in a browser: export the HTML playbook and print it from there.' : null;
