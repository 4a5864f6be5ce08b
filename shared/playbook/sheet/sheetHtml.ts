import { element, type Html, pieces, text } from '../html.ts';
import { pageOf, section } from '../page.ts';
import type { BuildSheet, SheetStep } from './buildSheet.ts';
import type { Field } from './fields.ts';
import type { Statement } from './statement.ts';

/** A build sheet as a page to print, with a box to tick for each thing to do. */
export function sheetHtml(sheet: BuildSheet): string {
  const body = element(
    'main',
    {},
    element(
      'header',
      {},
      element('h1', {}, text(`Build sheet: ${sheet.name}`), sheet.isDraft ? element('span', { class: 'draft' }, text('Draft')) : null),
      element('p', { class: 'summary' }, text(sheet.claim)),
    ),
    section('Before you begin', toTick(sheet.preflight)),
    section('Make the sequence', fieldList(sheet.create)),
    element(
      'div',
      { class: 'steps' },
      section('Enter the steps', sheet.joins === null ? null : element('p', {}, statement(sheet.joins)), stepTable(sheet.steps)),
    ),
    section('Afterwards', toTick(sheet.afterwards)),
    section('Who may do it', rightsTable(sheet)),
    sheet.notCarried.length === 0
      ? null
      : section('Stays here', element('ul', {}, ...sheet.notCarried.map((words) => element('li', {}, text(words))))),
  );
  return pageOf(`Build sheet: ${sheet.name}`, body);
}

const BOX = '☐ ';

const toTick = (statements: readonly Statement[]): Html =>
  pieces(...statements.map((one) => element('p', { class: 'problem' }, text(BOX), statement(one))));

const statement = ({ text: words, basis }: Statement): Html =>
  pieces(text(`${words} `), element('span', { class: 'basis' }, text(`[${basis}]`)));

const fieldList = (fields: readonly Field[]): Html =>
  pieces(...fields.map(({ label, value }) => element('div', { class: 'words' }, text(`${label}: ${value}`))));

function stepTable(steps: readonly SheetStep[]): Html {
  if (steps.length === 0) return element('p', {}, text('No steps yet.'));
  const rows = steps.map(({ number, where, item, title, fields, remark }) =>
    element(
      'tr',
      {},
      element('td', { class: 'number' }, text(String(number))),
      element('td', { class: 'then' }, text(`${BOX}${where}`)),
      element('td', { class: 'step' }, text(item), element('span', { class: 'kind' }, text(title))),
      element('td', {}, fieldList(fields), remark === null ? null : element('span', { class: 'note' }, text(remark))),
    ),
  );
  return table(['No.', 'Where', 'Choose', 'Enter'], rows);
}

const rightsTable = ({ rights }: BuildSheet): Html =>
  table(
    ['Task', 'Roles', 'Table privileges'],
    rights.map(({ task, roles, privileges }) =>
      element('tr', {}, element('td', {}, text(task)), element('td', {}, statement(roles)), element('td', {}, statement(privileges))),
    ),
  );

const table = (head: readonly string[], rows: readonly Html[]): Html =>
  element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...head.map((word) => element('th', { scope: 'col' }, text(word))))),
    element('tbody', {}, ...rows),
  );
