import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { StudioDatabase } from '../../../renderer/storage/db.ts';
import { standardPersonas } from '../../../shared/model/personas/standard.ts';
import type { Practice } from '../../../shared/model/practice.ts';
import { exerciseOf } from '../../shared/practice/exercises.ts';
import { newMachine } from './host.ts';

const practice: Practice = { exercise: exerciseOf(), stage: 'working', learner: 'Kim', choices: [], usedMs: 7 };
const fewer = standardPersonas.slice(2);

describe('personas and exercises', () => {
  test('are kept in both copies, and either brings them back', async () => {
    const machine = await newMachine();
    const first = await machine.start();
    expect(first.personas).toBeNull();
    expect(first.practice).toBeNull();
    first.storage.keepPersonas(fewer);
    first.storage.keepPractice([{ ...practice, usedMs: 1 }]);
    first.storage.keepPractice([practice]);
    await first.quit();
    await machine.wipeDatabase();
    const second = await machine.start();
    expect(second.personas).toEqual(fewer);
    expect(second.practice).toEqual([practice]);
    await second.quit();
    await machine.wipeVault();
    const third = await machine.start();
    expect(third.personas).toEqual(fewer);
    expect(third.practice).toEqual([practice]);
    expect([...third.library.getState().entries.keys()]).toEqual(['sample']);
    await third.quit();
  });

  test('that this version cannot read are named and locked, and their bytes stay', async () => {
    const machine = await newMachine();
    const first = await machine.start();
    await first.quit();
    const base = '{"format":"sequence-studio/personas","version":99,"personas":[]}';
    const db = new StudioDatabase(machine.databaseName);
    await db.documents.put({ id: '-personas', baseSeq: 7, base });
    db.close();
    const second = await machine.start();
    expect(second.personasLocked).toContain('version: is 99');
    expect(second.notices).toEqual([second.personasLocked]);
    await second.quit();
    const after = new StudioDatabase(machine.databaseName);
    expect((await after.documents.get('-personas'))?.base).toBe(base);
    after.close();
  });
});
