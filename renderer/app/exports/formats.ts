import type { Bridge } from '../../../shared/bridge.ts';
import { BUNDLE_EXTENSION } from '../../../shared/file/bundle/manifest.ts';
import { FILE_EXTENSION } from '../../../shared/file/format.ts';

/** What a sequence can be exported as. */
export const exportFormats = ['json', 'bundle', 'svg', 'png', 'pdf', 'html', 'sheet', 'sheetText'] as const;
export type ExportFormat = (typeof exportFormats)[number];

interface FormatWords {
  readonly label: string;
  /** What it is good for. */
  readonly hint: string;
  readonly extension: string;
}

export const formatWords: Readonly<Record<ExportFormat, FormatWords>> = {
  json: { label: 'Sequence file (JSON)', hint: 'To import again, here or elsewhere. It must have no errors.', extension: FILE_EXTENSION },
  bundle: {
    label: 'Bundle (ZIP)',
    hint: 'One or more sequences with all they advance to, what they use of the catalog, and build sheets.',
    extension: BUNDLE_EXTENSION,
  },
  svg: { label: 'Picture (SVG)', hint: 'Sharp at any size.', extension: '.svg' },
  png: { label: 'Picture (PNG)', hint: 'For slides and mail.', extension: '.png' },
  pdf: { label: 'Playbook (PDF)', hint: 'Pictures, days, scripts and rules, ready to print.', extension: '.pdf' },
  html: { label: 'Playbook (HTML)', hint: 'The same as a page for any browser.', extension: '.html' },
  sheet: {
    label: 'Build sheet for Dynamics (HTML)',
    hint: 'What to enter step by step, and what must be in place. To print and to tick off.',
    extension: '.build-sheet.html',
  },
  sheetText: { label: 'Build sheet for Dynamics (text)', hint: 'The same for a ticket or a mail.', extension: '.build-sheet.txt' },
};

/** Why a format cannot be had on this host; `null` if it can. */
export const unavailable = (format: ExportFormat, { host }: Bridge): string | null =>
  format === 'pdf' && host === 'browser' ? 'Not in a browser: export the HTML playbook and print it from there.' : null;
