import { describe, expect, it } from 'vitest';
import { numberedDesign } from '../../../electron/commands/templates.ts';
import type { Flow } from '../../../shared/model/flow.ts';
import { automatedEmail, emailResult, task, wait } from '../../../shared/model/templates/item.ts';
import { templates } from '../../../shared/model/templates/templates.ts';
import { PathsAnswer } from './answers.ts';
import { designOf } from './designs.ts';
import { call, newFolder, put, putDesign } from './terminal.ts';

const DAY = 86_400_000;
const opened = (yes: Flow, no: Flow) => emailResult('Opened?', 'opened', 2, { yes, no });
const reminded = designOf('reminded', [automatedEmail('Send', 'lead-reminder', ''), opened([task('Call', '')], [wait(1, 'Rest')])]);

/** `forks` email conditions in a row, each joining again. */
const forks = (count: number) =>
  designOf('forks', [automatedEmail('Send', 'lead-reminder', ''), ...Array.from({ length: count }, () => opened([wait(1, 'Rest')], []))]);

describe('paths', () => {
  it('gives scripts every way with its steps, decisions and times', async () => {
    const { status, out, err } = await call('paths', putDesign(newFolder(), reminded), '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(PathsAnswer.parse(JSON.parse(out))).toEqual({
      count: 2,
      complete: true,
      paths: [
        { steps: ['s1', 's2', 's3'], decisions: [{ step: 's2', exit: 'yes' }], minMs: 0, maxMs: null },
        { steps: ['s1', 's2', 's4'], decisions: [{ step: 's2', exit: 'no' }], minMs: 3 * DAY, maxMs: 3 * DAY },
      ],
    });
  });

  it.each(templates)('answers for the template $id', async (template) => {
    const { status, out } = await call('paths', putDesign(newFolder(), numberedDesign(template)), '--json');
    expect(status).toBe(0);
    const { count, complete, paths } = PathsAnswer.parse(JSON.parse(out));
    expect([complete, paths.length]).toEqual([true, count]);
    expect(count).toBeGreaterThan(0);
  });

  it('tells a person the same in words', async () => {
    const file = putDesign(newFolder(), reminded);
    expect((await call('paths', file)).out.split('\n')).toEqual([
      `${file}: 2 ways through "Sequence reminded"`,
      '1. any time',
      '   Send > Opened? Yes > Call',
      '2. 3 days',
      '   Send > Opened? No > Rest',
      '',
    ]);
  });

  it('says a time between two bounds, an open one, and none at all', async () => {
    const file = putDesign(newFolder(), designOf('times', [automatedEmail('Send', 'lead-reminder', ''), opened([], [wait(3, ' ')])]));
    expect((await call('paths', file)).out).toContain(
      '1. 0 hours to 2 days\n   Send > Opened? Yes\n2. 5 days\n   Send > Opened? No > Set wait time\n',
    );
    const later = putDesign(newFolder(), designOf('later', [wait(1, 'Rest'), task('Call', '')]));
    expect((await call('paths', later)).out).toContain(': 1 way through "Sequence later"\n1. 1 day or more\n');
    const once = putDesign(newFolder(), designOf('once', [automatedEmail('Send', 'lead-reminder', '')]));
    expect((await call('paths', once)).out).toContain('1. at once\n');
  });

  it('stops at 10,000 with a clear word', async () => {
    const folder = newFolder();
    const many = await call('paths', putDesign(folder, forks(14)));
    expect(many.out).toMatch(/: 16,384 ways through/);
    expect(many.out.trimEnd().split('\n').at(-1)).toBe('Stopped after 10,000 of 16,384.');
    const tooMany = await call('paths', putDesign(folder, forks(60)));
    expect(tooMany.out).toContain(': 9,007,199,254,740,991 or more ways through');
    const { count, complete, paths } = PathsAnswer.parse(JSON.parse((await call('paths', putDesign(folder, forks(60)), '--json')).out));
    expect([count, complete, paths.length]).toEqual([Number.MAX_SAFE_INTEGER, false, 10_000]);
  });

  it('refuses what it cannot read, and tells what it did not know', async () => {
    const folder = newFolder();
    expect(await call('paths', put(folder, 'not.json', '{'))).toMatchObject({ status: 3, out: '' });
    const odd = putDesign(folder, designOf('odd', []));
    const unknown = put(folder, 'unknown.json', {
      format: 'sequence-studio/sequence',
      version: 1,
      design: { ...designOf('odd', []), colour: 1 },
    });
    expect((await call('paths', odd)).out).toBe(`${odd}: 0 ways through "Sequence odd"\n`);
    expect((await call('paths', unknown)).err).toMatch(/unknown\.json: colour: .+ it is kept\.\n$/);
  });
});
