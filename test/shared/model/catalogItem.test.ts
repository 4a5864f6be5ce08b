import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogMisfit } from '../../../shared/file/catalogFile.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { Catalog } from '../../../shared/model/catalog.ts';
import { itemKey, missingFrom, usesIn, withItem } from '../../../shared/model/catalogItem.ts';
import { DesignId, StepId } from '../../../shared/model/ids.ts';
import { designFromTemplate } from '../../../shared/model/templates/template.ts';
import { templates } from '../../../shared/model/templates/templates.ts';
import { designNamed } from '../../arbitraries.ts';
import { all, any, callCondition, designOf, fieldCondition, stageCondition, update, where } from '../../builders.ts';

const nothing: Catalog = { recordTypes: [], processes: [], callResults: [], emailTemplates: [], textTemplates: [] };

const keysOf = (catalog: Catalog, design: Parameters<typeof usesIn>[0]): readonly string[] =>
  missingFrom(catalog, usesIn(design)).map(({ item }) => itemKey(item));

describe('what a catalog misses', () => {
  test('law: adding what is missing, in any order, leaves nothing missing and a catalog that can be written', () => {
    const ordered = fc.tuple(designNamed('Any', false), fc.infiniteStream(fc.nat(1000)));
    fc.assert(
      fc.property(ordered, ([design, order]) => {
        const uses = usesIn([design]);
        const items = missingFrom(nothing, uses)
          .map(({ item }) => ({ item, at: order.next().value }))
          .sort((a, b) => a.at - b.at);
        const full = items.reduce((catalog, { item }) => {
          const isMissing = missingFrom(catalog, uses).some((one) => itemKey(one.item) === itemKey(item));
          return isMissing ? withItem(catalog, item) : catalog;
        }, nothing);
        expect(missingFrom(full, uses)).toEqual([]);
        expect(catalogMisfit(full)).toBeNull();
      }),
    );
  });

  test('the standard catalog offers all that our templates name', () => {
    let ids = 0;
    const newStepId = (): StepId => StepId.parse(`step-${++ids}`);
    const designs = templates.map((template, index) => designFromTemplate(template, DesignId.parse(`design-${index}`), newStepId));
    expect(keysOf(standardCatalog, designs)).toEqual([]);
  });

  test('every place that names something counts, groups in groups too', () => {
    const design = designOf('Names', [
      callCondition('Reached?', ['made', 'gone'], {
        yes: [fieldCondition('Fits?', all(where('rating', 'equals', 1), any(where('budget', 'containsData'))))],
        no: [stageCondition('Far?', ['develop']), update('Write', 'donotemail', true)],
      }),
    ]);
    expect([...usesIn([design]).keys()].sort()).toEqual(
      [
        'recordType lead',
        'callResult made',
        'callResult gone',
        'column lead rating',
        'column lead budget',
        'column lead donotemail',
        'process sales',
        '["stage","sales","develop"]',
      ].sort(),
    );
  });

  test('tells which sequences use a thing', () => {
    const one = designOf('One', [callCondition('Reached?', ['made'])]);
    const two = designOf('Two', [callCondition('Reached?', ['made', 'received'])]);
    const uses = usesIn([one, two]);
    expect(uses.get('callResult made')?.designs.map(({ name }) => name)).toEqual(['One', 'Two']);
    expect(uses.get('callResult received')?.designs.map(({ name }) => name)).toEqual(['Two']);
  });
});
