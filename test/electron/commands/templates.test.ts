import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { decodeDesign } from '../../../shared/file/format.ts';
import { templates } from '../../../shared/model/templates/templates.ts';
import { call } from './terminal.ts';

const Answer = z.object({
  templates: z.array(
    z.object({ id: z.string(), name: z.string(), recordType: z.string(), steps: z.int().positive(), days: z.int().positive() }),
  ),
});

describe('templates', () => {
  it('lists them, one a line', async () => {
    const { status, out } = await call('templates');
    expect(status).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(templates.length);
    expect(out).toMatch(/^account-renewal +Upcoming account renewal \(account, up to 13 steps, up to 50 days\)$/m);
  });

  it('gives scripts the list', async () => {
    const { out } = await call('templates', '--json');
    expect(Answer.parse(JSON.parse(out)).templates.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
  });

  it.each(templates)('prints the design file of $id, the same each time', async ({ id, name }) => {
    const { status, out } = await call('templates', id);
    expect(status).toBe(0);
    expect(decodeDesign(out)).toMatchObject({ ok: true, value: { design: { id, name }, notices: [] } });
    expect((await call('templates', id, '--json')).out).toBe(out);
  });

  it('refuses an id that is not in the list', async () => {
    expect(await call('templates', 'none')).toEqual({
      status: 2,
      out: '',
      err: 'none: there is no template with this id; "templates" lists them\n',
    });
  });
});
