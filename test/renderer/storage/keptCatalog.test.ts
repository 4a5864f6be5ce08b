import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { StudioDatabase } from '../../../renderer/storage/db.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';
import { newMachine } from './host.ts';

const renamed = (label: string) => ({ ...tinyCatalog, callResults: [{ id: 'made', label }] });

describe('the catalog', () => {
  test('is kept in both copies, and either brings it back', async () => {
    const machine = await newMachine();
    const first = await machine.start();
    expect(first.catalog).toBeNull();
    first.storage.keepCatalog(renamed('Reached'));
    first.storage.keepCatalog(renamed('Spoken to'));
    await first.quit();
    await machine.wipeDatabase();
    const second = await machine.start();
    expect(second.catalog).toEqual(renamed('Spoken to'));
    await second.quit();
    await machine.wipeVault();
    const third = await machine.start();
    expect(third.catalog).toEqual(renamed('Spoken to'));
    await third.quit();
  });

  test('is no sequence of the library, and the first start still has its sample', async () => {
    const machine = await newMachine();
    const first = await machine.start();
    first.storage.keepCatalog(tinyCatalog);
    await first.quit();
    const second = await machine.start();
    expect([...second.library.getState().entries.keys()]).toEqual(['sample']);
    expect(second.notices).toEqual([]);
    await second.quit();
  });

  test('one that this version cannot read is named and locked, and its bytes stay', async () => {
    const machine = await newMachine();
    const first = await machine.start();
    await first.quit();
    const base = '{"format":"sequence-studio/catalog","version":99,"catalog":{}}';
    const db = new StudioDatabase(machine.databaseName);
    await db.documents.put({ id: '-catalog', baseSeq: 7, base });
    db.close();
    const second = await machine.start();
    expect(second.catalog).toBeNull();
    expect(second.catalogLocked).toContain('version: is 99');
    expect(second.notices).toEqual([second.catalogLocked]);
    await second.quit();
    const after = new StudioDatabase(machine.databaseName);
    expect((await after.documents.get('-catalog'))?.base).toBe(base);
    after.close();
  });
});
