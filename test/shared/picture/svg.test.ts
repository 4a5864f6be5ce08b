import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { Names } from '../../../shared/model/describe.ts';
import type { Design } from '../../../shared/model/design.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import type { Step } from '../../../shared/model/step.ts';
import { newLeadNurturing } from '../../../shared/model/templates/newLeadNurturing.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { layout } from '../../../shared/picture/layout.ts';
import { svgOf } from '../../../shared/picture/svg.ts';
import { call, designOf, email, emailCondition, wait } from '../../builders.ts';
import { drawnDesign, emptyDesign } from '../../gestures.ts';
import { hostileText } from '../../hostileTexts.ts';
import { elementsIn, readXml, textIn } from '../../strictXml.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

const names: Names = { catalog: tinyCatalog, recordType: 'lead', designName: () => undefined };
const full = { title: 'A picture' };

/** The same design with the texts of its steps taken from a list, in turn. */
function named(design: Design, texts: readonly string[]): Design['sequence'] {
  const steps = Object.entries(design.sequence.steps).map(([id, step], index): [string, Step] => {
    const text = texts[index % texts.length] ?? '';
    return [id, { ...step, name: text, description: text }];
  });
  return { ...design.sequence, steps: Object.fromEntries(steps) };
}

/** Elements and attributes that only draw: nothing here runs, loads or leads anywhere. */
const drawing = ['svg', 'title', 'rect', 'g', 'path', 'text'];

describe('laws', () => {
  it('is well-formed whatever the texts are, and holds nothing that runs or refers', () => {
    fc.assert(
      fc.property(drawnDesign, fc.array(hostileText, { minLength: 1, maxLength: 8 }), hostileText, (design, texts, title) => {
        const caption = { name: title, note: title, draft: true };
        const root = readXml(svgOf(named(design, texts), names, { ...full, title, caption, linkTo: () => title }));
        for (const { name, attributes } of elementsIn(root)) {
          expect(drawing).toContain(name);
          for (const [key, value] of attributes) {
            expect(key).not.toMatch(/^on|href|style|src/i);
            expect(value).not.toMatch(/url|script|NaN|undefined|Infinity/);
          }
        }
      }),
    );
  });

  it('shows every step, every Yes and No, every join and every end', () => {
    fc.assert(
      fc.property(drawnDesign, ({ sequence }) => {
        const { connections, steps } = layout(sequence);
        const texts = elementsIn(readXml(svgOf(sequence, names, full)))
          .filter(({ name }) => name === 'text')
          .map(textIn);
        const counted = (pattern: RegExp) => texts.filter((text) => pattern.test(text)).length;
        expect(counted(/^(Yes|No)$/)).toBeGreaterThanOrEqual(connections.filter(({ label }) => label !== null).length);
        expect(counted(/^Continues at/)).toBeGreaterThanOrEqual(connections.filter(({ leadsTo }) => leadsTo.kind === 'join').length);
        expect(counted(/^Wait /)).toBeGreaterThanOrEqual([...steps.keys()].filter((id) => sequence.steps[id]?.kind === 'wait').length);
      }),
    );
  });
});

describe('a picture', () => {
  const { sequence } = designOf('Nurture', [
    email('Introduce'),
    emailCondition('Opened?', { results: ['opened'], days: 2, yes: [call('Call the lead')], no: [wait('Pause', 3)] }),
  ]);

  it('says what each step does, as the canvas does', () => {
    const text = textIn(readXml(svgOf(sequence, names, full)));
    for (const words of ['Introduce', 'Opened?', 'opened within 2 days', 'Call the lead', 'Wait 3 days', 'Sequence starts here']) {
      expect(text).toContain(words);
    }
  });

  it('may carry a name, a note, the word Draft and the numbers of steps', () => {
    const numbers = new Map(flowOrder(sequence).map((step, index) => [step.id, index + 101]));
    const text = textIn(readXml(svgOf(sequence, names, { ...full, numbers, caption: { name: 'Nurture', note: 'Lead', draft: true } })));
    for (const words of ['Nurture', 'Lead', 'Draft', '101', '104']) expect(text).toContain(words);
  });

  it('of a sequence without steps says so', () => {
    expect(textIn(readXml(svgOf(emptyDesign.sequence, names, full)))).toContain('No steps yet');
  });

  it('of a template keeps every title whole', () => {
    const { sequence: template } = designOf('Template', newLeadNurturing.flow);
    const text = elementsIn(readXml(svgOf(template, { ...names, catalog: standardCatalog }, full)))
      .filter(({ name }) => name === 'text')
      .map(textIn)
      .join(' ');
    for (const step of flowOrder(template)) if (step.kind !== 'wait') expect(text).toContain(titleOf(step));
  });
});
