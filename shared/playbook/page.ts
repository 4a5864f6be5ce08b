import { escaped } from '../picture/xml.ts';
import { element, type Html, text } from './html.ts';
import { style, styleHash } from './style.ts';

/** A page to print or to send: one HTML text that needs nothing else. Its own policy lets nothing run, load or lead anywhere. */
export const pageOf = (title: string, body: Html): string =>
  [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"/>`,
    '<meta name="referrer" content="no-referrer"/><meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>${escaped(title)}</title><style>${style}</style></head><body>${body.markup}</body></html>`,
  ].join('\n');

export const section = (title: string, ...content: readonly (Html | null)[]): Html =>
  element('section', {}, element('h2', {}, text(title)), ...content);
