import { expect, test } from 'vitest';
import { channelsInWords, extentInWords, galleryItems } from '../../../../renderer/app/library/gallery.ts';
import { openShelf } from '../../../../shared/edit/shelf.ts';
import { extentOf } from '../../../../shared/model/templates/extent.ts';
import { goals } from '../../../../shared/model/templates/template.ts';
import { templates } from '../../../../shared/model/templates/templates.ts';
import { call, designOf, email, wait } from '../../../builders.ts';

test('the gallery says of a built-in template what the template says of itself', () => {
  const items = galleryItems(new Map());
  expect(items).toHaveLength(templates.length);
  for (const [index, { design }] of items.entries()) {
    const { steps, days } = extentOf(templates[index]?.flow ?? []);
    expect(extentInWords(design.sequence)).toBe(`Up to ${steps} steps, ${days} ${days === 1 ? 'day' : 'days'}`);
  }
});

test('own templates come first; those in the bin and plain sequences are not among them', () => {
  const entry = (name: string, shelf: Partial<typeof openShelf>) => {
    const design = designOf(name, []);
    return [design.id, { design, changedAt: 0, shelf: { ...openShelf, ...shelf } }] as const;
  };
  const items = galleryItems(
    new Map([entry('B', { template: true }), entry('A', { template: true }), entry('C', {}), entry('D', { template: true, deletedAt: 1 })]),
  );
  expect(items.filter(({ kind }) => kind === 'own').map(({ design }) => design.name)).toEqual(['A', 'B']);
  expect(items.slice(0, 2).every(({ kind }) => kind === 'own')).toBe(true);
});

test('channels are counted in the order in which the customer meets them', () => {
  const { sequence } = designOf('X', [call('Ring'), wait('Rest', 1), email('Write'), email('Write again')]);
  expect(channelsInWords(sequence)).toBe('1 call, 2 emails');
});

test('every goal that can be filtered by has a template, and every template a goal', () => {
  for (const goal of goals) expect(templates.filter((template) => template.goals.includes(goal)).length).toBeGreaterThan(0);
  expect(templates.filter((template) => template.goals.length === 0)).toEqual([]);
});
