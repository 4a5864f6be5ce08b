import type { Catalog } from '../../model/catalog.ts';
import type { Design } from '../../model/design.ts';
import { buildOrder } from './buildOrder.ts';
import { buildSheetOf } from './buildSheet.ts';
import { sheetHtml } from './sheetHtml.ts';
import { sheetText } from './sheetText.ts';

/** The texts for people that go into a bundle, by their paths: how to read it, and a build sheet for each design, as page and as text. */
export function bundleDocuments(designs: readonly Design[], catalog: Catalog): ReadonlyMap<string, string> {
  const known = new Map<string, string>(designs.map(({ id, name }) => [id, name]));
  const documents = new Map([['READ-ME.txt', readMe(designs)]]);
  for (const design of designs) {
    const sheet = buildSheetOf(design, { catalog, recordType: design.recordType, designName: (id) => known.get(id) });
    documents.set(`build-sheets/${design.id}.html`, sheetHtml(sheet));
    documents.set(`build-sheets/${design.id}.txt`, sheetText(sheet));
  }
  return documents;
}

function readMe(designs: readonly Design[]): string {
  const { designs: order, again } = buildOrder(designs);
  const line = ({ id, name }: Design, index: number): string => `${index + 1}. ${oneLine(name)} (build-sheets/${id}.html)`;
  return `${[
    'A bundle of Sequence Studio',
    '',
    'sequences/                 the sequences with their scenarios, each a file of its own that Sequence Studio imports',
    'organisation.catalog.json  what they use of the organisation: columns, call results, business processes, templates',
    'build-sheets/              how to enter each in Dynamics 365 Sales by hand; nothing imports these there',
    'manifest.json              every file with its size and SHA-256, and what is missing',
    '',
    'Build them in this order, because a sequence can advance only to one that is active:',
    '',
    ...order.map(line),
    ...(again.length === 0
      ? []
      : [
          '',
          `These advance in a ring; build them without that step, and add it at the end: ${again.map(({ name }) => oneLine(name)).join(', ')}`,
        ]),
  ].join('\n')}\n`;
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]+/gu, ' ');
