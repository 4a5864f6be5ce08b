import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeDesign } from '../../../shared/file/format.ts';
import { call, textOf } from './terminal.ts';

const Answer = z.object({
  ok: z.literal(true),
  issues: z.array(z.object({ severity: z.enum(['error', 'warning', 'hint']), message: z.string() })),
  run: z.object({
    end: z.object({ kind: z.string() }),
    record: z.object({ values: z.record(z.string(), z.unknown()) }),
    trace: z.array(z.looseObject({ kind: z.string() })),
  }),
  file: z.string(),
  equal: z.literal(true),
});

const forget = (file: string): void => rmSync(path.dirname(file), { recursive: true });

describe('demo', () => {
  it('does the main job: the email is opened, the call answered, the lead becomes hot, the file reads back', async () => {
    const { status, out, err } = await call('demo', '--json');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const { run, file, issues } = Answer.parse(JSON.parse(out));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(run.trace.filter(({ kind }) => ['customer', 'judged', 'ended', 'ignored'].includes(kind))).toMatchObject([
      { kind: 'customer', result: 'opened' },
      { kind: 'judged', exit: 'yes' },
      { kind: 'judged', exit: 'yes' },
      { kind: 'ended' },
    ]);
    expect(run.end.kind).toBe('completed');
    expect(run.record.values.leadqualitycode).toBe(1);
    expect(decodeDesign(textOf(file))).toMatchObject({ ok: true, value: { design: { status: 'finished' } } });
    forget(file);
  });

  it('tells a person each of its steps', async () => {
    const { status, out } = await call('demo');
    expect(status).toBe(0);
    expect(out.match(/^\d\. .+$/gm)).toEqual([
      '1. Make "New lead nurturing" from its template',
      '2. Check it: 1 warning',
      '3. Simulate "The lead opens the email and answers the call"',
      '4. Export it',
      '5. Read it back: the same design',
    ]);
    const file = /^ {3}(\S+\.sequence\.json)$/m.exec(out)?.[1];
    if (file === undefined) throw new Error('The demo names no file');
    forget(file);
  });
});
