import type { Exercise } from '../../../shared/model/exercise.ts';
import { escaped } from '../../../shared/picture/xml.ts';
import { element, type Html, text } from '../../../shared/playbook/html.ts';
import { style, styleHash } from '../../../shared/playbook/style.ts';
import { type Fold, mistakes } from '../../../shared/practice/fold.ts';
import { mistakeWords, partInWords, partOrder, partWords } from './table.ts';

/** The results of an exercise as a page to print, in the playbook's style. It runs nothing and loads nothing. */
export function resultsPage({ name }: Exercise, { learners, steps }: Fold): string {
  const title = `Results of ${name}`;
  const body = element(
    'main',
    {},
    element('h1', {}, text(title)),
    element('h2', {}, text('Learners')),
    table(
      ['Learner', 'Total', ...partOrder.map((part) => partWords[part])],
      learners.map(({ learner, total, parts }) => [learner, String(total), ...partOrder.map((part) => partInWords(part, parts[part]))]),
    ),
    element('h2', {}, text('Where it went wrong')),
    table(
      ['Sequence', 'Step', 'Came up', ...mistakes.map((mistake) => mistakeWords[mistake])],
      steps.map(({ designName, title: step, came, counts }) => [
        designName,
        step,
        String(came),
        ...mistakes.map((one) => String(counts[one])),
      ]),
    ),
  );
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'"/>`,
    `<title>${escaped(title)}</title><style>${style}</style></head><body>${body.markup}</body></html>`,
  ].join('\n');
}

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): Html =>
  element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, text(head))))),
    element('tbody', {}, ...rows.map((cells) => element('tr', {}, ...cells.map((cell) => element('td', {}, text(cell)))))),
  );
