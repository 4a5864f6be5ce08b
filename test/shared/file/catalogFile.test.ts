import { expect, test } from 'vitest';
import { decodeCatalog, encodeCatalog } from '../../../shared/file/catalogFile.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

test.each([
  ['standard', standardCatalog],
  ['tiny', tinyCatalog],
])('the %s catalog is equal after writing and reading, and written the same again', (_, catalog) => {
  const text = encodeCatalog(catalog);
  expect(decodeCatalog(text)).toEqual({ ok: true, value: catalog });
  expect(encodeCatalog(structuredClone(catalog))).toBe(text);
});

test('fields that this version does not know are kept', () => {
  const text = encodeCatalog(tinyCatalog).replace('"callResults"', '"owner": "Ana", "callResults"');
  expect(decodeCatalog(text)).toMatchObject({ ok: true, value: { owner: 'Ana' } });
});
