import { expect, test } from 'vitest';
import { fileName, freeName } from '../../../renderer/storage/transfer.ts';

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
