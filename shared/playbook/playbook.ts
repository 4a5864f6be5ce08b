import { recordTypeOf } from '../model/catalog.ts';
import type { Names } from '../model/describe.ts';
import type { Design } from '../model/design.ts';
import { element, type Html, pieces, text } from './html.ts';
import { pageOf, section } from './page.ts';
import { slicedPictures } from './pictures.ts';
import { stepTable } from './steps.ts';
import { summaryOf } from './summary.ts';
import { stepTexts } from './texts.ts';

/** What is known to be wrong with a design: the errors and warnings of `check`. */
export interface PlaybookProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}

export interface PlaybookInput {
  readonly design: Design;
  readonly names: Names;
  /** Told in the playbook of a draft. */
  readonly problems: readonly PlaybookProblem[];
}

/**
 * A sequence as a document to print and hand out: one HTML text that needs nothing else. What a person wrote stands in it as text only; nothing
 * in it runs, loads or leads anywhere, and its own policy says so to whatever opens it.
 */
export function playbookOf({ design, names, problems }: PlaybookInput): string {
  const { sequence } = design;
  const texts = stepTexts(sequence, names);
  const body = element(
    'main',
    {},
    head(design, names),
    design.status === 'draft' ? problemsOf(problems) : null,
    section('Picture', ...slicedPictures(sequence, names)),
    element('div', { class: 'steps' }, section('Steps', element('p', {}, text(daysNote(design))), stepTable(sequence, names))),
    texts === null ? null : section('Scripts and templates', texts),
    section('Rules', ...rulesOf(design).map((rule) => element('p', {}, text(rule)))),
    signOff(),
  );
  return pageOf(nameOf(design), body);
}

const nameOf = ({ name }: Design): string => (name.trim() === '' ? 'Untitled sequence' : name);

function head(design: Design, { catalog }: Names): Html {
  const recordType = recordTypeOf(catalog, design.recordType)?.label ?? design.recordType;
  const facts = [`Record type: ${recordType}`, ...(design.tags.length === 0 ? [] : [`Tags: ${design.tags.join(', ')}`])];
  return element(
    'header',
    {},
    element('h1', {}, text(nameOf(design)), design.status === 'draft' ? element('span', { class: 'draft' }, text('Draft')) : null),
    element('p', { class: 'facts' }, text(facts.join('. '))),
    element('p', { class: 'summary' }, text(summaryOf(design.sequence))),
    design.description.trim() === '' ? null : element('p', { class: 'description' }, text(design.description)),
  );
}

function problemsOf(problems: readonly PlaybookProblem[]): Html | null {
  if (problems.length === 0) return null;
  const items = problems.map(({ severity, message }) =>
    element('li', { class: 'problem' }, text(`${severity === 'error' ? 'Error' : 'Warning'}: ${message}`)),
  );
  return section('Still to be mended', element('ul', {}, ...items));
}

const daysNote = ({ options }: Design): string =>
  `Day 0 is the day on which a record is connected. The days hold if the seller does each step when it comes up${
    options.skipNonWorkingDays ? ', and count working days only' : ''
  }.`;

const rulesOf = ({ options }: Design): readonly string[] => [
  options.exitOnReply
    ? 'The sequence ends as soon as the customer replies to any of its emails.'
    : 'A reply of the customer does not end the sequence.',
  options.skipNonWorkingDays ? 'Waits skip the days on which the seller does not work.' : 'Waits count every day, weekends as well.',
];

function signOff(): Html {
  const cells = ['Prepared by', 'Approved by', 'Date'].map((word) => element('td', {}, text(word)));
  return pieces(
    element('div', { class: 'sign' }, element('table', { 'aria-label': 'Sign-off' }, element('tbody', {}, element('tr', {}, ...cells)))),
  );
}
