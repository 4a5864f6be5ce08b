import { expect, test } from 'vitest';
import { FILE_FORMAT, FILE_VERSION } from '../../../shared/file/format.ts';
import { designSchema } from '../../../shared/file/schema.ts';

test('the JSON Schema says which dialect it is and what marks a file as ours', () => {
  expect(designSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    properties: { format: { const: FILE_FORMAT }, version: { const: FILE_VERSION } },
    required: ['format', 'version', 'design'],
    additionalProperties: false,
  });
});
