import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../renderer/designer/find/fold.ts';
import { findablesOf, hitsOf } from '../../../../renderer/designer/find/search.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import type { Names } from '../../../../shared/model/describe.ts';
import type { Design } from '../../../../shared/model/design.ts';
import { abTest, call, designOf, emailCondition, task } from '../../../builders.ts';
import { drawnDesign } from '../../../gestures.ts';

const names: Names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };
const found = (design: Design, query: string) =>
  hitsOf(findablesOf(design, names), query).map(
    ({ place, field, before, match, after }) => `${place}: ${field}: ${before}[${match}]${after}`,
  );

describe('finding', () => {
  test('folding keeps every letter in its place and is at rest after once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    expect(fold('Łódź ÉCOLE İstanbul Straße')).toBe('łodz ecole istanbul straße');
    expect(fold('Él Café')).toBe('el cafe');
  });

  test('every text of a design is found by itself, in capitals too, and the hit says it', () => {
    fc.assert(
      fc.property(drawnDesign, (design) => {
        const findables = findablesOf(design, names);
        for (const { text, step, field } of findables) {
          const hits = hitsOf(
            findables,
            text.replace(/[a-z]/g, (letter) => letter.toUpperCase()),
          );
          expect(hits.some((hit) => hit.step === step && hit.field === field)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('a hit shows the place, the field and what is around', () => {
    const ring = call('Call Ana');
    const script = 'Hello, I call because of the discovery session that you have asked us for last week.';
    const flow = [task('Prepare'), { step: { ...ring.step, description: 'Before noon', script } }];
    expect(found(designOf('Calls', flow), 'DISCOVERY')).toEqual([
      'Make a phone call, Call Ana: Script: Hello, I call because of the [discovery] session that you have asked us …',
    ]);
    expect(found(designOf('Calls', flow), 'noon')).toEqual(['Make a phone call, Call Ana: Description: Before [noon]']);
  });

  test('titles, words, kinds, the sequence itself and the templates of a step are searched', () => {
    const design = {
      ...designOf('Spring', [emailCondition('Read?', { results: ['linkOpened'], days: 2 }), abTest('Which one', 50)]),
      tags: ['q3'],
    };
    expect(found(design, 'spring')).toEqual(['Sequence: Name: [Spring]']);
    expect(found(design, 'Q3')).toEqual(['Sequence: Tags: [q3]']);
    expect(found(design, 'link opened')).toEqual(['Email condition, Read?: In words: its [link opened] within 2 days']);
    expect(found(design, 'which ')).toHaveLength(2);
    const template = standardCatalog.emailTemplates.find(({ recordType }) => recordType === 'lead');
    if (template === undefined) throw new Error('No template');
    const sent = designOf('Sent', [{ step: { kind: 'email', name: 'Mail', description: '', template: template.id } }]);
    expect(found(sent, template.subject).join('\n')).toContain('Send an email, Mail: Template subject: ');
  });

  test('nothing is found for no text, and nothing for text that is not there', () => {
    const design = designOf('One', [task('One')]);
    expect(found(design, '  ')).toEqual([]);
    expect(found(design, 'zebra')).toEqual([]);
  });
});
