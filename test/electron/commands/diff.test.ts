import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Flow } from '../../../shared/model/flow.ts';
import { task, wait } from '../../../shared/model/templates/item.ts';
import { designOf } from './designs.ts';
import { call, newFolder, put, putDesign } from './terminal.ts';

const Answer = z.strictObject({
  same: z.boolean(),
  changes: z.array(
    z.strictObject({
      kind: z.enum(['details', 'added', 'removed', 'moved', 'changed']),
      step: z.string().nullable(),
      stepName: z.string().nullable(),
      field: z.string().nullable(),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});

const named = (flow: Flow) => ({ ...designOf('plan', flow), name: 'Plan' });

describe('diff', () => {
  it('says in flow order what changed, with status 1', async () => {
    const before = putDesign(newFolder(), named([task('Call', 'Ask'), wait(2, 'Rest')]));
    const after = putDesign(newFolder(), { ...named([task('Call', 'Ask again'), wait(2, 'Rest'), task('Note', '')]), name: 'Plan B' });
    const { status, out, err } = await call('diff', before, after);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out.split('\n')).toEqual([
      'Changed the sequence: Name was "Plan", is "Plan B"',
      'Changed "Call": Description was "Ask", is "Ask again"',
      'Added "Note" after Rest',
      '',
    ]);
  });

  it('gives scripts one document', async () => {
    const before = putDesign(newFolder(), named([task('Call', ''), task('Note', '')]));
    const after = putDesign(newFolder(), named([task('Call', '')]));
    const { status, out } = await call('diff', before, after, '--json');
    expect(status).toBe(1);
    expect(Answer.parse(JSON.parse(out))).toEqual({
      same: false,
      changes: [{ kind: 'removed', step: 's2', stepName: 'Note', field: null, before: 'after Call', after: null }],
    });
  });

  it('answers status 0 where nothing changed', async () => {
    const design = named([task('Call', '')]);
    const [one, other] = [putDesign(newFolder(), design), putDesign(newFolder(), { ...design, status: 'finished' })];
    expect(await call('diff', one, other)).toMatchObject({ status: 0, out: `${other}: the same as ${one}\n` });
    expect(JSON.parse((await call('diff', one, other, '--json')).out)).toEqual({ same: true, changes: [] });
  });

  it('refuses files that cannot be read, and asks for two', async () => {
    const folder = newFolder();
    const good = putDesign(folder, named([]));
    expect(await call('diff', good, put(folder, 'not.json', '{'))).toMatchObject({ status: 3, out: '' });
    expect((await call('diff', good)).status).toBe(2);
  });
});
