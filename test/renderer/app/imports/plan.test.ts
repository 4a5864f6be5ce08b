import { describe, expect, test } from 'vitest';
import { type Decisions, type Entries, planOf, undecided } from '../../../../renderer/app/imports/plan.ts';
import { readFiles } from '../../../../renderer/app/imports/reading.ts';
import { replacing } from '../../../../renderer/app/imports/replacing.ts';
import type { OpenedFile } from '../../../../shared/bridge.ts';
import { applyEdit } from '../../../../shared/edit/edit.ts';
import { openShelf } from '../../../../shared/edit/shelf.ts';
import { encodeCatalog } from '../../../../shared/file/catalogFile.ts';
import { encodeDesign } from '../../../../shared/file/format.ts';
import { blankDesign, type Design } from '../../../../shared/model/design.ts';
import { DesignId } from '../../../../shared/model/ids.ts';
import { advance, call, callCondition, designOf, email, task } from '../../../builders.ts';
import { sha256 } from '../../../sha256.ts';
import { goodDesign } from '../../../shared/file/bad/good.ts';
import { bundleOf, first } from '../../../shared/file/bundle/bundles.ts';
import { tinyCatalog } from '../../../tinyCatalog.ts';

const design = (id: string, name: string): Design => blankDesign(DesignId.parse(id), name, 'lead');
const file = (made: Design, name = 'a.sequence.json') => ({ name, text: encodeDesign(made) });
const library = (...designs: readonly Design[]): Entries =>
  new Map(designs.map((held) => [held.id, { design: held, changedAt: 0, shelf: openShelf }]));

async function planned(files: readonly OpenedFile[], entries: Entries = library(), decisions: Partial<Decisions> = {}) {
  let made = 0;
  const reading = await readFiles(files, tinyCatalog, sha256);
  const plan = planOf(reading, { ...undecided, ...decisions }, entries, tinyCatalog, () => DesignId.parse(`new-${++made}`));
  return { ...plan, reading, designs: plan.added.map((one) => one.design) };
}

/** The key of the only sequence in some files. */
const keyIn = async (files: readonly OpenedFile[]): Promise<string> =>
  (await readFiles(files, tinyCatalog, sha256)).sequences[0]?.key ?? '';

describe('what is added', () => {
  test('into a library without it is equal', async () => {
    const own = design('a', 'Welcome');
    expect((await planned([file(own)])).designs).toEqual([own]);
  });

  test('never takes the place of a design that is there: it gets its own id and a number', async () => {
    const own = design('a', 'Welcome');
    const { designs } = await planned([file({ ...own, tags: ['new'] })], library(own));
    expect(designs.map(({ id, name }) => [id, name])).toEqual([['new-1', 'Welcome (2)']]);
  });

  test('is nothing where the same is there already', async () => {
    const own = design('a', 'Welcome');
    expect(await planned([file(own)], library(own))).toMatchObject({ designs: [], replaced: [], skipped: 1 });
  });

  test('a deleted design keeps its id, but its name is free', async () => {
    const own = design('a', 'Welcome');
    const deleted = new Map([[own.id, { design: own, changedAt: 0, shelf: { ...openShelf, deletedAt: 1 } }]]);
    expect((await planned([file(own)], deleted)).designs.map(({ id, name }) => [id, name])).toEqual([['new-1', 'Welcome']]);
  });

  test('goes on leading to what came with it, also under new ids', async () => {
    const target = designOf('Second', [task('Think')]);
    const leading = designOf('Leading', [task('Think'), advance('On', 'second')]);
    const { designs } = await planned([file(leading), file(target)], library({ ...target, name: 'Another' }));
    const [one, two] = designs;
    expect(two?.id).toBe('new-1');
    expect(Object.values(one?.sequence.steps ?? {}).at(-1)).toMatchObject({ kind: 'advance', target: 'new-1' });
  });
});

describe('what is replaced', () => {
  test('becomes what the file says, by one edit that can be undone', async () => {
    const old = { ...goodDesign, name: 'Old', scenarios: [] };
    const files = [file(goodDesign)];
    const plan = await planned(files, library(old), { choices: new Map([[await keyIn(files), 'replace']]) });
    const [one] = plan.replaced;
    expect(plan.designs).toEqual([]);
    expect(one?.design).toEqual(goodDesign);
    expect(applyEdit(old, replacing(old, goodDesign, 'a.json'))).toEqual({ ok: true, value: goodDesign });
    expect(applyEdit(goodDesign, replacing(goodDesign, old, 'a.json'))).toEqual({ ok: true, value: old });
  });
});

describe('what is missing', () => {
  const calling = designOf('Calling', [call('Call'), callCondition('Hot?', ['gone'])]);

  test('is named, and can be mapped to what is here', async () => {
    expect((await planned([file(calling)])).missing.map(({ item }) => item)).toEqual([{ kind: 'callResult', id: 'gone' }]);
    const plan = await planned([file(calling)], library(), { mapping: new Map([['callResult gone', 'made']]) });
    expect(plan.missing).toEqual([]);
    expect(Object.values(plan.designs[0]?.sequence.steps ?? {}).at(-1)).toMatchObject({ results: ['made'] });
  });

  test('a sequence to advance to can be another one', async () => {
    const leading = designOf('Leading', [email('Hi'), advance('On', 'elsewhere')]);
    const here = design('here', 'Here');
    expect((await planned([file(leading)], library(here))).missingTargets).toEqual(['elsewhere']);
    const plan = await planned([file(leading)], library(here), { targets: new Map([[DesignId.parse('elsewhere'), here.id]]) });
    expect(plan.missingTargets).toEqual([]);
  });

  test('comes with the catalog of the import, unless that is left out', async () => {
    const catalog = { ...tinyCatalog, callResults: [...tinyCatalog.callResults, { id: 'gone', label: 'Gone' }] };
    const files = [file(calling), { name: 'catalog.json', text: encodeCatalog(catalog) }];
    expect(await planned(files)).toMatchObject({ missing: [], catalog });
    const { reading } = await planned(files);
    const without = new Set(reading.catalogs.map(({ key }) => key));
    expect(await planned(files, library(), { without })).toMatchObject({ catalog: null, missing: [{}] });
  });
});

describe('a bundle', () => {
  test('brings its sequences, and only what the catalog here lacks', async () => {
    const plan = await planned([{ name: 'a.zip', bytes: await bundleOf(first) }]);
    expect(plan.designs.map(({ name }) => name)).toEqual(['First', 'Second', 'Third']);
    expect(plan.catalog).toBeNull();
    expect(plan.reading.notices).toEqual(['a.zip: whoever made it did not have 1 of the sequences that these advance to.']);
  });

  test('that is damaged is refused with its name, and does not hold up the others', async () => {
    const bytes = (await bundleOf(first)).subarray(0, 300);
    const { reading, designs } = await planned([{ name: 'bad.zip', bytes }, file(design('b', 'Good')), { name: 'bad.json', text: '{' }]);
    expect(reading.refused).toEqual(['bad.zip: the file is not a zip, or its end is missing', 'bad.json: line 1, column 2: is not JSON']);
    expect(designs.map(({ name }) => name)).toEqual(['Good']);
  });
});

test('unknown fields are kept, and told with the file they are in', async () => {
  const text = encodeDesign(design('c', 'Odd')).replace('"tags": []', '"tags": [], "mood": "good"');
  const { reading, designs } = await planned([{ name: 'odd.json', text }]);
  expect(reading.notices).toEqual(['odd.json: mood: this version does not know the field; it is kept.']);
  expect(designs[0]).toMatchObject({ mood: 'good' });
});
