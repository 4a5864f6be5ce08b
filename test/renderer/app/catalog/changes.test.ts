import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeKey, moved, withoutItem } from '../../../../renderer/app/catalog/changes.ts';
import { labelled, newItem, takenKeys } from '../../../../renderer/app/catalog/newEntry.ts';
import { entriesOf, type Section, sectionsOf } from '../../../../renderer/app/catalog/sections.ts';
import { catalogMisfit } from '../../../../shared/file/catalogFile.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { withItem } from '../../../../shared/model/catalogItem.ts';
import { ColumnName } from '../../../../shared/model/value.ts';

type EditedSection = Exclude<Section, { kind: 'missing' }>;
const sections = sectionsOf(standardCatalog).flatMap(([section]): EditedSection[] => (section.kind === 'missing' ? [] : [section]));

describe('changing a catalog', () => {
  test.each(sections)('removing any entry of $kind $recordType leaves a catalog that can be written, without it', (section) => {
    for (const entry of entriesOf(standardCatalog, section)) {
      const without = withoutItem(standardCatalog, entry.item);
      expect(entriesOf(without, section).map(({ key }) => key)).not.toContain(entry.key);
      expect(entriesOf(without, section)).toHaveLength(entriesOf(standardCatalog, section).length - 1);
      expect(catalogMisfit(without)).toBeNull();
    }
  });

  test.each(sections)('a new entry of $kind $recordType stands in its list under its label', (section) => {
    const key = section.kind === 'columns' ? 'brand_new' : 'brand-new';
    const item = newItem(section, { key, label: 'Brand new', recordType: 'lead' });
    const next = labelled(withItem(standardCatalog, item), item, 'Brand new');
    expect(entriesOf(next, section).at(-1)?.label).toBe('Brand new');
    expect(takenKeys(next, section)).toContain(key);
    expect(catalogMisfit(next)).toBeNull();
  });

  test('moving keeps all entries; at an end nothing moves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.nat(), fc.constantFrom(1 as const, -1 as const), (list, at, by) => {
        const index = at % list.length;
        const after = moved(list, index, by);
        expect([...after].sort()).toEqual([...list].sort());
        const to = index + by;
        expect(after[to] ?? list[index]).toBe(list[index]);
        if (to < 0 || to >= list.length) expect(after).toEqual(list);
      }),
    );
  });

  test('a name made from any label is free and one that the organisation can store', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (label, taken) => {
        const key = freeKey(label, taken, '_');
        expect(taken).not.toContain(key);
        expect(ColumnName.safeParse(key).success).toBe(true);
        expect(freeKey(label, [...taken, key], '_')).not.toBe(key);
      }),
    );
  });

  test('names read like their labels', () => {
    expect(freeKey('No answer', [])).toBe('no-answer');
    expect(freeKey('No answer', ['no-answer'])).toBe('no-answer-2');
    expect(freeKey('Größe (m²)', [], '_')).toMatch(/^gro/);
    expect(freeKey('constructor', [])).toBe('entry-constructor');
  });
});
