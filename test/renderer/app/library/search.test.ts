import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasWords, hitIn, wordsOf } from '../../../../renderer/app/library/search.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import type { Design } from '../../../../shared/model/design.ts';
import { templates } from '../../../../shared/model/templates/templates.ts';
import { call, designOf, email } from '../../../builders.ts';

const welcome: Design = {
  ...designOf('Welcome', [email('Say hello'), call('Discovery call')]),
  tags: ['Spring'],
  description: 'For leads of the fair in Köln.',
};

const find = (design: Design, search: string) => {
  const words = wordsOf(search);
  if (!hasWords(design, standardCatalog, words)) return 'not found';
  const hit = hitIn(design, standardCatalog, words);
  return hit === null ? 'by its name' : `${hit.place}: ${hit.text}`;
};

describe('a search', () => {
  test.each([
    [' WELC ', 'by its name'],
    ['discovery', 'step: Discovery call'],
    ['call welcome', 'step: Discovery call'],
    ['spring', 'tag: Spring'],
    ['koln', 'description: For leads of the fair in Köln.'],
    ['KÖLN fair', 'description: For leads of the fair in Köln.'],
    ['discovery nothing', 'not found'],
    ['', 'by its name'],
  ])('%j in "Welcome" is found: %s', (search, found) => expect(find(welcome, search)).toBe(found));

  test('finds scripts, what sellers read, and the names of templates', () => {
    const [greet, ring] = Object.values(welcome.sequence.steps);
    if (greet?.kind !== 'email' || ring?.kind !== 'phoneCall') throw new Error('Not the steps that were built');
    const [template] = standardCatalog.emailTemplates;
    const steps = {
      [greet.id]: { ...greet, template: template?.id ?? null, description: 'Look at their website first.' },
      [ring.id]: { ...ring, script: `Open.\n${'a '.repeat(60)}ask for the budget ${'z '.repeat(60)}` },
    };
    const told: Design = { ...welcome, sequence: { ...welcome.sequence, steps } };
    expect(find(told, 'website')).toBe('description of Say hello: Look at their website first.');
    expect(find(told, 'budget')).toMatch(/^script of Discovery call: …(a )+ask for the budget (z )+z?…$/);
    expect(find(told, template?.label ?? '')).toBe(`template of Say hello: ${template?.label}`);
  });

  test('what it says it found is there: any piece of any step title of the templates', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...templates),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 3, max: 20 }),
        ({ name, flow }, which, from, length) => {
          const design = { ...designOf('Made', flow), name };
          const steps = Object.values(design.sequence.steps);
          const title = steps[which % steps.length]?.name ?? '';
          const piece = title.slice(from % title.length, (from % title.length) + length);
          const words = wordsOf(piece);
          expect(hasWords(design, standardCatalog, words)).toBe(true);
          const hit = hitIn(design, standardCatalog, words);
          const [first] = words.filter((word) => !design.name.toLowerCase().includes(word));
          if (hit === null) expect(first).toBeUndefined();
          else expect(hit.text.toLowerCase()).toContain(first);
        },
      ),
    );
  });
});
