import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { Catalog } from '../../../shared/model/catalog.ts';
import type { Names } from '../../../shared/model/describe.ts';
import type { Design } from '../../../shared/model/design.ts';
import { DesignId, StepId } from '../../../shared/model/ids.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import { newLeadNurturing } from '../../../shared/model/templates/newLeadNurturing.ts';
import { designFromTemplate } from '../../../shared/model/templates/template.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { playbookOf } from '../../../shared/playbook/playbook.ts';
import { summaryOf } from '../../../shared/playbook/summary.ts';
import { evenTree } from '../../bench/large.ts';
import { advance, call, designOf, email, emailCondition, task } from '../../builders.ts';
import { drawnDesign, emptyDesign } from '../../gestures.ts';
import { hostileText } from '../../hostileTexts.ts';
import { elementsIn, readXml, textIn, type XmlElement } from '../../strictXml.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

let count = 0;
const nurturing = designFromTemplate(newLeadNurturing, DesignId.parse('nurturing'), () => StepId.parse(`s${++count}`));
const standard: Names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };
const tiny: Names = { catalog: tinyCatalog, recordType: 'lead', designName: () => undefined };

const shown = [
  ...['html', 'head', 'meta', 'title', 'style', 'body', 'main', 'header', 'section', 'figure', 'figcaption', 'h1', 'h2', 'h3', 'p', 'div'],
  ...['span', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'svg', 'rect', 'g', 'path', 'text'],
];

function read(html: string): XmlElement {
  expect(html.startsWith('<!doctype html>\n')).toBe(true);
  return readXml(html.slice('<!doctype html>\n'.length));
}

/** Rows of the step table, as the texts of their cells. */
const rowsIn = (root: XmlElement): readonly (readonly string[])[] =>
  elementsIn(root)
    .filter(({ name }) => name === 'tr')
    .map((row) =>
      elementsIn(row)
        .filter(({ name }) => name === 'td')
        .map(textIn),
    )
    .filter((cells) => cells.length === 5);

const withTexts = (names: Names, words: string): Names => {
  const catalog: Catalog = {
    ...names.catalog,
    emailTemplates: names.catalog.emailTemplates.map((one) => ({ ...one, label: words, subject: words, body: words })),
  };
  return { ...names, catalog, designName: () => words };
};

function named(design: Design, words: string): Design {
  const steps = Object.entries(design.sequence.steps).map(([id, step]) => [
    id,
    step.kind === 'phoneCall' ? { ...step, name: words, description: words, script: words } : { ...step, name: words, description: words },
  ]);
  return { ...design, name: words, description: words, tags: [words], sequence: { ...design.sequence, steps: Object.fromEntries(steps) } };
}

describe('laws', () => {
  it('is well-formed whatever the texts are, and nothing in it runs, loads or leads anywhere', () => {
    fc.assert(
      fc.property(drawnDesign, hostileText, (design, words) => {
        const problems = [{ severity: 'error', message: words } as const];
        const root = read(playbookOf({ design: named(design, words), names: withTexts(tiny, words), problems }));
        const elements = elementsIn(root);
        expect(elements.filter(({ name }) => name === 'style')).toHaveLength(1);
        for (const { name, attributes } of elements) {
          expect(shown).toContain(name);
          for (const key of attributes.keys()) expect(key).not.toMatch(/^on|href|^src|^style$|action|data/i);
        }
      }),
    );
  });

  it('has a row for every step, with its number, and says where it goes on', () => {
    fc.assert(
      fc.property(drawnDesign, (design) => {
        const rows = rowsIn(read(playbookOf({ design, names: tiny, problems: [] })));
        const steps = flowOrder(design.sequence);
        expect(rows.map(([number]) => Number(number))).toEqual(steps.map((_, index) => index + 1));
        for (const [index, step] of steps.entries())
          expect(rows[index]?.[2]).toContain(titleOf(step).replace(/[^\t\n\r\u{20}-\u{10FFFF}]/gu, ''));
        for (const row of rows) expect(row[4]).not.toBe('');
      }),
    );
  });
});

describe('a playbook', () => {
  const text = textIn(read(playbookOf({ design: nurturing, names: standard, problems: [] })));

  it('says what the sequence is, when each step comes up, and every script and template in full', () => {
    const template = standardCatalog.emailTemplates.find(({ id }) => id === 'lead-introduction');
    for (const words of ['New lead nurturing', 'Record type: Lead', newLeadNurturing.summary, 'What annoys', template?.subject ?? '?']) {
      expect(text.toLowerCase()).toContain(words.toLowerCase().replace('what annoys', 'what annoys you most'));
    }
    expect(text).toContain('If "Introduce yourself" is opened within 2 days: Yes path, at once.');
    expect(text).toContain('Waits skip the days on which the seller does not work.');
  });

  it('is marked as a draft with its problems, until it is finished', () => {
    const problems = [{ severity: 'error', message: 'The wait is the last step.' } as const];
    expect(textIn(read(playbookOf({ design: nurturing, names: standard, problems })))).toMatch(
      /Draft.*Error: The wait is the last step\./s,
    );
    const finished = textIn(read(playbookOf({ design: { ...nurturing, status: 'finished' }, names: standard, problems })));
    expect(finished).not.toMatch(/Draft|Error/);
  });

  it('of a large sequence numbers its pictures, and the links between them', () => {
    const root = read(playbookOf({ design: designOf('Tree', evenTree(16)), names: tiny, problems: [] }));
    const captions = elementsIn(root)
      .filter(({ name }) => name === 'figcaption')
      .map(textIn);
    expect(captions.length).toBeGreaterThan(2);
    expect(captions[1]).toMatch(/^Picture 2 of \d+: (Yes|No) path of .*, from picture 1$/);
    expect(textIn(root)).toMatch(/Picture 2, \d+\. /);
  });

  it('of a sequence without steps says so', () => {
    expect(textIn(read(playbookOf({ design: emptyDesign, names: tiny, problems: [] })))).toContain('No steps yet.');
  });
});

describe('the summary', () => {
  it.each([
    [
      '10 steps, on the whole',
      nurturing.sequence,
      '12 steps over 5 days, splits on an opened email and the result of a call, ends with a field update.',
    ],
    ['nothing', emptyDesign.sequence, 'No steps yet.'],
    ['one way', designOf('One', [email('Hello'), call('Call')]).sequence, '2 steps without any wait, never splits, ends with a call.'],
    [
      'two ends',
      designOf('Two', [
        email('Hello'),
        emailCondition('Replied?', { results: ['replied'], days: 14, yes: [task('Note')], no: [advance('On', 'x')] }),
      ]).sequence,
      '4 steps over 14 days, splits on a reply, ends with a task or another sequence.',
    ],
  ])('tells %s in a sentence', (_, sequence, words) => expect(summaryOf(sequence)).toBe(words));
});
