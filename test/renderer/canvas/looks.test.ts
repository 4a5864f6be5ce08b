import { expect, it } from 'vitest';
import { looks } from '../../../renderer/canvas/nodes/looks.ts';
import { marks } from '../../../shared/picture/mark.ts';

it('draws each kind on the canvas and in a picture with the same outline and colour', () => {
  const plain = (of: Readonly<Record<string, { readonly tone: string; readonly outline: string }>>) =>
    Object.fromEntries(Object.entries(of).map(([kind, { tone, outline }]) => [kind, { tone, outline }]));
  expect(plain(marks)).toEqual(plain(looks));
});
