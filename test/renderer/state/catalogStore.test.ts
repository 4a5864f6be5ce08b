import { describe, expect, test } from 'vitest';
import { createCatalogStore } from '../../../renderer/state/catalogStore.ts';
import type { Catalog } from '../../../shared/model/catalog.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';

const withResult = (catalog: Catalog, id: string): Catalog => ({ ...catalog, callResults: [...catalog.callResults, { id, label: id }] });

describe('the catalog', () => {
  test('undo and redo walk through the changes, and each is told to storage', () => {
    const told: Catalog[] = [];
    const store = createCatalogStore(tinyCatalog, (catalog) => told.push(catalog));
    const one = withResult(tinyCatalog, 'one');
    const two = withResult(one, 'two');
    expect(store.getState().change('Add one', one)).toBeNull();
    expect(store.getState().change('Add two', two)).toBeNull();
    store.getState().undo();
    expect(store.getState().catalog).toBe(one);
    expect(store.getState().future.map(({ label }) => label)).toEqual(['Add two']);
    store.getState().undo();
    store.getState().undo();
    expect(store.getState().catalog).toBe(tinyCatalog);
    store.getState().redo();
    store.getState().redo();
    store.getState().redo();
    expect(store.getState().catalog).toBe(two);
    expect(store.getState().past.map(({ label }) => label)).toEqual(['Add one', 'Add two']);
    expect(told).toEqual([one, two, one, tinyCatalog, one, two]);
  });

  test('a change after an undo forgets what was undone', () => {
    const store = createCatalogStore(tinyCatalog);
    store.getState().change('Add one', withResult(tinyCatalog, 'one'));
    store.getState().undo();
    store.getState().change('Add two', withResult(tinyCatalog, 'two'));
    expect(store.getState().future).toEqual([]);
  });

  test('what could not be read again is refused with its place, and changes nothing', () => {
    const told: Catalog[] = [];
    const store = createCatalogStore(tinyCatalog, (catalog) => told.push(catalog));
    const twice = withResult(tinyCatalog, tinyCatalog.callResults[0]?.id ?? '');
    expect(store.getState().change('Twice', twice)).toMatch(/^callResults\[\d+\]\.id: is taken by another entry/);
    const nameless = { ...tinyCatalog, callResults: [{ id: 'x', label: '' }] };
    expect(store.getState().change('Nameless', nameless)).toMatch(/^callResults\[0\]\.label: /);
    expect(store.getState().catalog).toBe(tinyCatalog);
    expect(told).toEqual([]);
  });

  test('a catalog that must not be written over cannot be changed', () => {
    const store = createCatalogStore(tinyCatalog);
    store.getState().fill(tinyCatalog, 'It cannot be read.');
    expect(store.getState().change('Add', withResult(tinyCatalog, 'one'))).toBe('It cannot be read.');
  });
});
