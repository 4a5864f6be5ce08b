import { describe, expect, it } from 'vitest';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { takenAlong } from '../../../shared/practice/handOut.ts';
import { advance, designOf, email, task } from '../../builders.ts';

const withTemplate = (name: string, template: string) => {
  const item = email(name);
  return item.step.kind === 'email' ? { ...item, step: { ...item.step, template } } : item;
};

describe('what an exercise takes along', () => {
  const third = designOf('Third', [task('Last')]);
  const second = designOf('Second', [email('Again'), advance('On', 'third')]);
  const first = designOf('First', [withTemplate('Intro', 'lead-introduction'), advance('Hand over', 'second')]);
  const other = designOf('Other', [task('Not meant')]);
  const library = new Map([first, second, third, other].map((design) => [design.id, design]));

  it('is the sequences it advances to, directly or not, each once', () => {
    expect(takenAlong(first, library, standardCatalog).others.map(({ name }) => name)).toEqual(['Second', 'Third']);
    const round = { ...third, sequence: second.sequence };
    expect(
      takenAlong(
        second,
        new Map([
          [second.id, second],
          [third.id, round],
        ]),
        standardCatalog,
      ).others,
    ).toHaveLength(1);
  });

  it('is what they use of the catalog, with all call results', () => {
    const { catalog } = takenAlong(first, library, standardCatalog);
    expect(catalog.recordTypes.map(({ name }) => name)).toEqual(['lead']);
    expect(catalog.emailTemplates.map(({ id }) => id)).toEqual(['lead-introduction']);
    expect(catalog.callResults).toEqual(standardCatalog.callResults);
  });

  it('is without the designer’s notes and scenarios', () => {
    const noted = {
      ...third,
      sequence: {
        ...third.sequence,
        steps: Object.fromEntries(Object.entries(third.sequence.steps).map(([id, step]) => [id, { ...step, note: 'Ask Jo' }])),
      },
    };
    expect(JSON.stringify(takenAlong(noted, library, standardCatalog))).not.toContain('Ask Jo');
  });
});
