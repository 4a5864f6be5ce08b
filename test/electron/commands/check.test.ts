import { describe, expect, it } from 'vitest';
import { encodeCatalog } from '../../../shared/file/catalogFile.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { updateField } from '../../../shared/model/templates/item.ts';
import { CheckAnswer } from './answers.ts';
import { advancingTo, designOf, nurturing, unfinished } from './designs.ts';
import { call, newFolder, put, putDesign } from './terminal.ts';

describe('check', () => {
  it('ends with 0 where no design has an error', async () => {
    const file = putDesign(newFolder(), nurturing);
    const { status, out, err } = await call('check', file);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out.split('\n')[0]).toBe(`${file}: 1 warning`);
  });

  it('ends with 1 where one has, and tells it in words', async () => {
    const folder = newFolder();
    const [good, bad] = [putDesign(folder, nurturing), putDesign(folder, unfinished)];
    const { status, out } = await call('check', good, bad);
    expect(status).toBe(1);
    expect(out).toContain(
      `${bad}: 1 error\n  error: 'Wait for an answer' is the last step of its path: a sequence cannot end with a wait. [wait-ends-path]\n`,
    );
  });

  it('gives scripts the issues of each file', async () => {
    const folder = newFolder();
    const [good, bad] = [putDesign(folder, nurturing), putDesign(folder, unfinished)];
    const { status, out, err } = await call('check', '--json', good, bad);
    const { files } = CheckAnswer.parse(JSON.parse(out));
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(files.map(({ file, ok }) => ({ file, ok }))).toEqual([
      { file: good, ok: true },
      { file: bad, ok: false },
    ]);
    expect(files[1]?.issues).toEqual([
      {
        id: 'wait-ends-path',
        severity: 'error',
        step: 's2',
        stepName: 'Wait for an answer',
        message: "'Wait for an answer' is the last step of its path: a sequence cannot end with a wait.",
        fix: 'Remove the wait',
      },
    ]);
  });

  it('takes the files it is given for the library of each other', async () => {
    const folder = newFolder();
    const [from, to] = [putDesign(folder, advancingTo('new-lead-nurturing')), putDesign(folder, nurturing)];
    expect((await call('check', from)).status).toBe(1);
    expect((await call('check', from, to)).status).toBe(0);
  });

  it('leaves the rules of Dynamics out when told so', async () => {
    const file = putDesign(newFolder(), unfinished);
    expect(await call('check', file, '--profile', 'none')).toEqual({ status: 0, out: `${file}: nothing to say\n`, err: '' });
    expect((await call('check', file, '--profile', 'other')).status).toBe(2);
  });

  it('judges by the catalog it is given', async () => {
    const folder = newFolder();
    const file = putDesign(folder, nurturing);
    const poor = put(folder, 'poor.json', encodeCatalog({ ...standardCatalog, callResults: [] }));
    const { status, out } = await call('check', file, '--catalog', poor);
    expect(status).toBe(1);
    expect(out).toContain("asks for the call result 'made', which is not in the catalog");
    const wrong = put(folder, 'wrong.json', encodeCatalog({ ...standardCatalog, callResults: [{ id: '', label: 'None' }] }));
    const refused = await call('check', file, '--catalog', wrong);
    expect(refused.status).toBe(3);
    expect(refused.err).toMatch(/wrong\.json: callResults\[0\]\.id: .+\n$/);
  });

  it('adds the columns of a catalog in CSV to the standard ones', async () => {
    const folder = newFolder();
    const file = putDesign(
      folder,
      designOf('sizes', [updateField('Rate', 'shoesize', 1, ''), updateField('Rate', 'leadqualitycode', 1, '')]),
    );
    expect((await call('check', file)).out).toContain("'shoesize'");
    const header = 'recordType,column,label,type,choices';
    const columns = put(folder, 'columns.CSV', `${header}\nlead,shoesize,Shoe size,choice,1=Small;2=Large\n`);
    expect(await call('check', file, '--catalog', columns)).toMatchObject({ status: 0, err: '' });
    const wrong = put(folder, 'wrong.csv', `${header}\nlead,shoesize,Shoe size,choice,1=Small;1=Large\n`);
    expect((await call('check', file, '--catalog', wrong)).err).toMatch(/wrong\.csv: line 2, choices: must give each number once\n$/);
  });

  it('names every file that it cannot read, with place and reason, and answers nothing', async () => {
    const folder = newFolder();
    const missing = `${folder}/missing.json`;
    const notJson = put(folder, 'not.json', '{ "format": ');
    const broken = JSON.parse(JSON.stringify({ format: 'sequence-studio/sequence', version: 1, design: nurturing }));
    broken.design.sequence.steps.s2.limit.days = 45;
    const invalid = put(folder, 'invalid.json', broken);
    const { status, out, err } = await call('check', putDesign(folder, nurturing), missing, notJson, invalid);
    expect({ status, out }).toEqual({ status: 3, out: '' });
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/missing\.json: could not be read: /);
    expect(lines[1]).toMatch(/not\.json: line 1, column \d+: is not JSON$/);
    expect(lines[2]).toMatch(/invalid\.json: sequence\.steps\.s2\.limit\.days: .*30.*45/);
  });

  it('lets no name from a file command the terminal', async () => {
    const text = JSON.stringify({ format: 'sequence-studio/sequence', version: 1, design: unfinished }).replace(
      'Wait for an answer',
      '\\u001b[2Jgone\\nnext',
    );
    const { out } = await call('check', put(newFolder(), 'sly.json', text));
    expect(out).toContain("' [2Jgone next' is the last step");
    expect(out).not.toMatch(/\p{Cc}(?<!\n)/u);
  });
});
