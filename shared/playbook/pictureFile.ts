import { recordTypeOf } from '../model/catalog.ts';
import type { Names } from '../model/describe.ts';
import type { Design } from '../model/design.ts';
import { svgOf } from '../picture/svg.ts';
import { summaryOf } from './summary.ts';

/** The whole picture of a design as an SVG file, with a caption that says what it is, and "Draft" until it is finished. */
export function pictureFileOf({ name, recordType, status, sequence }: Design, names: Names): string {
  const label = recordTypeOf(names.catalog, recordType)?.label ?? recordType;
  const caption = { name, note: `${label}. ${summaryOf(sequence)}`, draft: status === 'draft' };
  return svgOf(sequence, names, { title: name, caption });
}
