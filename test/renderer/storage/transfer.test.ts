import { describe, expect, test } from 'vitest';
import type { LibraryEntry } from '../../../renderer/state/libraryStore.ts';
import { fileName, freeName, readImports } from '../../../renderer/storage/transfer.ts';
import { openShelf } from '../../../shared/edit/shelf.ts';
import { encodeDesign } from '../../../shared/file/format.ts';
import { blankDesign, type Design } from '../../../shared/model/design.ts';
import { DesignId } from '../../../shared/model/ids.ts';

const design = (id: string, name: string): Design => blankDesign(DesignId.parse(id), name, 'lead');
const file = (made: Design, name = 'a.sequence.json') => ({ name, text: encodeDesign(made) });
const library = (...designs: readonly Design[]): ReadonlyMap<DesignId, LibraryEntry> =>
  new Map(designs.map((held) => [held.id, { design: held, changedAt: 0, shelf: openShelf }]));

let made = 0;
const newId = () => DesignId.parse(`new-${++made}`);

describe('import', () => {
  test('into a library without it gives an equal design', () => {
    const own = design('a', 'Welcome');
    expect(readImports([file(own)], library(), newId)).toEqual({ imported: [own], refused: [], notices: [] });
  });

  test('never takes the place of a design that is there: it gets its own id and a number', () => {
    const own = design('a', 'Welcome');
    const { imported } = readImports([file(own), file(own)], library(own), newId);
    expect(imported.map(({ name }) => name)).toEqual(['Welcome (2)', 'Welcome (3)']);
    expect(new Set([own.id, ...imported.map(({ id }) => id)]).size).toBe(3);
  });

  test('a deleted design keeps its id, but its name is free', () => {
    const own = design('a', 'Welcome');
    const deleted = new Map([[own.id, { design: own, changedAt: 0, shelf: { ...openShelf, deletedAt: 1 } }]]);
    const [again] = readImports([file(own)], deleted, newId).imported;
    expect(again?.name).toBe('Welcome');
    expect(again?.id).not.toBe(own.id);
  });

  test('a refused file is named with place and reason and does not hold up the others', () => {
    const report = readImports([{ name: 'bad.json', text: '{' }, file(design('b', 'Good'))], library(), newId);
    expect(report.imported.map(({ name }) => name)).toEqual(['Good']);
    expect(report.refused).toEqual(['bad.json: line 1, column 2: is not JSON']);
  });

  test('unknown fields are told with the file they are in', () => {
    const text = encodeDesign(design('c', 'Odd')).replace('"tags": []', '"tags": [], "mood": "good"');
    expect(readImports([{ name: 'odd.json', text }], library(), newId).notices).toEqual([
      'odd.json: mood: this version does not know the field; it is kept.',
    ]);
  });
});

test('a free name is the name itself, or the first number that is free', () => {
  expect(freeName('A', new Set())).toBe('A');
  expect(freeName('A', new Set(['A', 'A (2)']))).toBe('A (3)');
});

test.each([
  ['New lead nurturing', 'new-lead-nurturing.sequence.json'],
  ['  Überraschung / Köln? ', 'überraschung-köln.sequence.json'],
  ['../../etc/passwd', 'etc-passwd.sequence.json'],
  ['???', 'sequence.sequence.json'],
])('%j is suggested as %s', (name, suggested) => expect(fileName(name)).toBe(suggested));
