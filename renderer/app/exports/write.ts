import type { Paper } from '../../../shared/bridge.ts';
import type { Design } from '../../../shared/model/design.ts';
import { pictureFileOf } from '../../../shared/playbook/pictureFile.ts';
import { playbookOf } from '../../../shared/playbook/playbook.ts';
import { type BuildSheet, buildSheetOf } from '../../../shared/playbook/sheet/buildSheet.ts';
import { sheetHtml } from '../../../shared/playbook/sheet/sheetHtml.ts';
import { sheetText } from '../../../shared/playbook/sheet/sheetText.ts';
import { namesFor } from '../../state/words.ts';
import { issuesOf } from '../problems.ts';
import type { Studio } from '../studio.tsx';
import { exportOrExplain, tellOfExport } from '../transfers.ts';
import { type BundleContents, bundleBytes, designsIn } from './bundle.ts';
import type { ExportFormat } from './formats.ts';
import { pngOf } from './png.ts';
import { writeBundle } from './verify.ts';

/** What the person chose in the export dialog, where it is one sequence. */
export interface ExportChoice {
  readonly format: Exclude<ExportFormat, 'bundle'>;
  /** With its extension. */
  readonly fileName: string;
  readonly paper: Paper;
}

/** Writes a design in a format to a file that the person chooses, and says what became of it. */
export async function writeExport(studio: Studio, design: Design, { format, fileName, paper }: ExportChoice): Promise<void> {
  const { bridge } = studio;
  const place = { title: 'Export sequence', suggestedName: fileName };
  switch (format) {
    case 'json':
      return exportOrExplain(studio, design, fileName);
    case 'sheet':
      return tellOfExport(studio, design, await bridge.saveFile({ ...place, text: sheetHtml(sheetOf(studio, design)) }));
    case 'sheetText':
      return tellOfExport(studio, design, await bridge.saveFile({ ...place, text: sheetText(sheetOf(studio, design)) }));
    case 'svg':
      return tellOfExport(studio, design, await bridge.saveFile({ ...place, text: pictureOf(studio, design) }));
    case 'html':
      return tellOfExport(studio, design, await bridge.saveFile({ ...place, text: pageOf(studio, design) }));
    case 'pdf':
      return tellOfExport(studio, design, await bridge.savePdf({ ...place, html: pageOf(studio, design), paper }));
    case 'png': {
      const png = await pngOf(pictureOf(studio, design));
      if (!png.ok) return tellOfExport(studio, design, png);
      const { bytes, scale } = png.value;
      const note = scale < 1 ? ` It is so large that it was drawn at ${Math.round(scale * 100)} %; the SVG is sharp.` : '';
      return tellOfExport(studio, design, await bridge.saveBytes({ ...place, bytes }), note);
    }
  }
}

/** Writes a bundle to a file that the person chooses, reads it back, and shows what became of it. */
export async function writeBundleOf(studio: Studio, contents: BundleContents, fileName: string): Promise<void> {
  const designs = designsIn(contents);
  const written = await writeBundle(studio, designs, await bundleBytes(studio, contents), fileName);
  if (!written.ok)
    studio.stores.view.getState().notify({ text: `Could not export the bundle: ${written.error}`, intent: 'error', action: null });
  else if (written.value !== null) {
    studio.frame.getState().openDialog({ kind: 'exported', file: written.value, names: designs.map(({ name }) => name) });
  }
}

/** Prints the playbook of a design by the system's own dialog. */
export async function printPlaybook(studio: Studio, design: Design): Promise<void> {
  const printed = await studio.bridge.printPage(pageOf(studio, design));
  const { notify } = studio.stores.view.getState();
  if (!printed.ok) notify({ text: `Could not print "${design.name}": ${printed.error.message}`, intent: 'error', action: null });
  else if (printed.value === 'printed') notify({ text: `Printed the playbook of "${design.name}".`, intent: 'success', action: null });
}

const wordsFor = ({ stores }: Studio, design: Design) =>
  namesFor(stores.catalog.getState().catalog, design.recordType, stores.library.getState().names);

const pictureOf = (studio: Studio, design: Design): string => pictureFileOf(design, wordsFor(studio, design));

const sheetOf = (studio: Studio, design: Design): BuildSheet => buildSheetOf(design, wordsFor(studio, design));

function pageOf(studio: Studio, design: Design): string {
  const problems = issuesOf(studio.stores, design).flatMap(({ severity, message }) => (severity === 'hint' ? [] : [{ severity, message }]));
  return playbookOf({ design, names: wordsFor(studio, design), problems });
}
