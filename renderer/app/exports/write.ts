import type { Paper } from '../../../shared/bridge.ts';
import type { Design } from '../../../shared/model/design.ts';
import { pictureFileOf } from '../../../shared/playbook/pictureFile.ts';
import { playbookOf } from '../../../shared/playbook/playbook.ts';
import { namesFor } from '../../state/words.ts';
import { issuesOf } from '../problems.ts';
import type { Studio } from '../studio.tsx';
import { exportOrExplain, tellOfExport } from '../transfers.ts';
import type { ExportFormat } from './formats.ts';
import { pngOf } from './png.ts';

/** What the person chose in the export dialog. */
export interface ExportChoice {
  readonly format: ExportFormat;
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

function pageOf(studio: Studio, design: Design): string {
  const problems = issuesOf(studio.stores, design).flatMap(({ severity, message }) => (severity === 'hint' ? [] : [{ severity, message }]));
  return playbookOf({ design, names: wordsFor(studio, design), problems });
}
