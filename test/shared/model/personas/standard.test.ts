import { describe, expect, it } from 'vitest';
import { decodePersonas, encodePersonas } from '../../../../shared/file/personaFile.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import { customers } from '../../../../shared/model/personas/customers.ts';
import { sellers } from '../../../../shared/model/personas/sellers.ts';
import { standardPersonas } from '../../../../shared/model/personas/standard.ts';

describe('the personas that ship', () => {
  it('are six customers and three sellers or more, each with a name and a sentence', () => {
    expect(customers.length).toBeGreaterThanOrEqual(6);
    expect(sellers.length).toBeGreaterThanOrEqual(3);
    for (const { name, about } of standardPersonas) expect(`${name}: ${about}`).toMatch(/^\S.+: \S.+\.$/);
  });

  it('say of every rate that nobody has measured it', () => {
    const sources = [...encodePersonas(standardPersonas).matchAll(/"source": "(.*)"/g)].map(([, source]) => source);
    expect(new Set(sources)).toEqual(new Set(['unknown: assumed']));
  });

  it('are read again as they were written, and name call results of the standard catalog', () => {
    const read = decodePersonas(encodePersonas(standardPersonas));
    expect(read).toEqual({ ok: true, value: standardPersonas });
    const results = new Set(standardCatalog.callResults.map(({ id }) => id));
    expect(customers.flatMap(({ calls }) => calls.ways.filter(({ result }) => !results.has(result)))).toEqual([]);
  });
});
