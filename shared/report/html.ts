import { escaped } from '../picture/xml.ts';
import { element, type Html, pieces, text } from '../playbook/html.ts';
import { style, styleHash } from '../playbook/style.ts';
import type { ReportLine, RunReport } from './report.ts';

/** A report to print, as one page that needs nothing else. What a person wrote stands in it as text only; nothing in it runs or loads. */
export function reportHtml(report: RunReport): string {
  const { record, sequence, branch, zone, values, lines, end } = report;
  const title = `Run of ${record}`;
  const facts = [`Sequence: ${sequence}`, ...(branch === '' ? [] : [`Branch: ${branch}`]), `Times in ${zone}`];
  const body = element(
    'main',
    {},
    element(
      'header',
      {},
      element('h1', {}, text(title)),
      element('p', { class: 'facts' }, text(facts.join('. '))),
      element('p', { class: 'summary' }, text(end)),
    ),
    values.length === 0
      ? null
      : element('section', {}, element('h2', {}, text('The record at the start')), table(['Field', 'Value'], values.map(valueRow))),
    element('section', {}, element('h2', {}, text('What happened')), table(['Day', 'Time', 'What happened', 'Rule'], lines.map(lineRow))),
  );
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"/>`,
    '<meta name="referrer" content="no-referrer"/><meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>${escaped(title)}</title><style>${style}</style></head><body>${body.markup}</body></html>`,
  ].join('\n');
}

const table = (heads: readonly string[], rows: readonly Html[]): Html =>
  element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, text(head))))),
    element('tbody', {}, ...rows),
  );

const valueRow = ({ label, value }: RunReport['values'][number]): Html => element('tr', {}, cell(text(label)), cell(text(value)));

const lineRow = ({ day, time, text: words, rule, ruleWords, reasons }: ReportLine): Html =>
  element(
    'tr',
    {},
    element('td', { class: 'number' }, text(String(day))),
    cell(text(time)),
    cell(text(words), ...reasons.map((reason) => element('span', { class: 'note' }, text(reason)))),
    cell(text(rule), element('span', { class: 'note' }, text(ruleWords))),
  );

const cell = (...content: readonly Html[]): Html => element('td', {}, pieces(...content));
