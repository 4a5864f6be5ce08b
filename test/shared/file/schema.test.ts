import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { FILE_VERSION } from '../../../shared/file/format.ts';
import { designSchema } from '../../../shared/file/schema.ts';

const folder = path.join(import.meta.dirname, '../../../shared/file/schemas');
const published = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/**
 * The checksums of the schemas that were published. A schema that says anything else has another version; only a field with a default is added to
 * that of its own. `npm run --silent cli -- schema > shared/file/schemas/v<version>.json` writes it.
 */
const checksums: Readonly<Record<string, string>> = {
  'v1.json': '8fd1cec7b85be4f64c0830b44c8a6eb8abb056890e77ea9f9dc9d36dd336fe1f',
};

test('the schema of this version is published as it is; a change of it needs a version of its own', () => {
  expect(JSON.parse(published(`v${FILE_VERSION}.json`))).toEqual(designSchema());
});

test('every version has its schema, and none was changed after it was published', () => {
  const names = Array.from({ length: FILE_VERSION }, (_, index) => `v${index + 1}.json`);
  expect(readdirSync(folder).sort()).toEqual([...names, 'README.md'].sort());
  expect(Object.fromEntries(names.map((name) => [name, createHash('sha256').update(published(name)).digest('hex')]))).toEqual(checksums);
});

test('the schema is draft 2020-12 and knows our mark and version', () => {
  expect(designSchema()).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    properties: { format: { const: 'sequence-studio/sequence' }, version: { const: FILE_VERSION } },
  });
});
