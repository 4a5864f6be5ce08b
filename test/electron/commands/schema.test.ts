import { expect, it } from 'vitest';
import { z } from 'zod';
import { call } from './terminal.ts';

const JsonSchema = z.looseObject({
  $schema: z.literal('https://json-schema.org/draft/2020-12/schema'),
  type: z.literal('object'),
  required: z.array(z.string()),
});

it('prints a JSON Schema of a design file', async () => {
  const { status, out, err } = await call('schema');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(JsonSchema.parse(JSON.parse(out)).required).toEqual(['format', 'version', 'design']);
  expect((await call('schema', '--json')).out).toBe(out);
});
