import type { Issue } from '../../shared/check/issue.ts';
import { encodeDesign, FILE_EXTENSION } from '../../shared/file/format.ts';
import type { Names } from '../../shared/model/describe.ts';
import type { Design } from '../../shared/model/design.ts';
import { pictureFileOf } from '../../shared/playbook/pictureFile.ts';
import { playbookOf } from '../../shared/playbook/playbook.ts';
import { buildSheetOf } from '../../shared/playbook/sheet/buildSheet.ts';
import { sheetHtml } from '../../shared/playbook/sheet/sheetHtml.ts';
import { sheetText } from '../../shared/playbook/sheet/sheetText.ts';

/** What `export` can write, a file for each design. */
export const exportFormats = ['json', 'svg', 'html', 'sheet', 'sheet-text'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A design to be written, with the words for it and what is wrong with it. */
export interface Exported {
  readonly design: Design;
  readonly names: Names;
  readonly issues: readonly Issue[];
}

interface Format {
  readonly extension: string;
  /** A file for another program must be right; a picture or a document of a draft says that it is one. */
  readonly refusesErrors: boolean;
  readonly text: (exported: Exported) => string;
}

export const formats: Readonly<Record<ExportFormat, Format>> = {
  json: { extension: FILE_EXTENSION, refusesErrors: true, text: ({ design }) => encodeDesign(design) },
  svg: { extension: '.svg', refusesErrors: false, text: ({ design, names }) => pictureFileOf(design, names) },
  html: {
    extension: '.html',
    refusesErrors: false,
    text: ({ design, names, issues }) =>
      playbookOf({
        design,
        names,
        problems: issues.flatMap(({ severity, message }) => (severity === 'hint' ? [] : [{ severity, message }])),
      }),
  },
  sheet: {
    extension: '.build-sheet.html',
    refusesErrors: false,
    text: ({ design, names }) => sheetHtml(buildSheetOf(design, names)),
  },
  'sheet-text': {
    extension: '.build-sheet.txt',
    refusesErrors: false,
    text: ({ design, names }) => sheetText(buildSheetOf(design, names)),
  },
};

/** The name of the file that a source becomes: its own in JSON, else with the extension of the format. */
export const exportedName = (source: string, format: ExportFormat): string =>
  format === 'json' ? source : `${source.replace(/(\.sequence)?\.json$/i, '')}${formats[format].extension}`;
