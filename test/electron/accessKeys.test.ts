import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withAccessKeys } from '../../electron/accessKeys.ts';

test('the menus of the menu bar have a letter each', () => {
  expect(withAccessKeys(['File', 'Edit', 'Sequence', 'View', 'Library', 'Help'])).toEqual([
    '&File',
    '&Edit',
    '&Sequence',
    '&View',
    '&Library',
    '&Help',
  ]);
});

test('where the first letter is taken, another beginning of a word is, and else any letter', () => {
  expect(withAccessKeys(['Cut', 'Copy', 'Copy with everything below', 'Undo', 'Uc'])).toEqual([
    '&Cut',
    'C&opy',
    'Copy &with everything below',
    '&Undo',
    'Uc',
  ]);
});

test('no letter stands for two, and every label reads as before', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 12 }), { maxLength: 12 }), (labels) => {
      const marked = withAccessKeys(labels);
      const keys = marked.flatMap((label) => /(?:^|[^&])(?:&&)*&([a-z])/i.exec(label)?.[1]?.toLowerCase() ?? []);
      expect(new Set(keys).size).toBe(keys.length);
      expect(marked.map((label) => label.replace(/&(.)/g, '$1'))).toEqual(labels);
    }),
  );
});
