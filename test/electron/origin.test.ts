import { expect, test } from 'vitest';
import { isOwnAddress, isOwnFrame } from '../../electron/origin.ts';

test.each(['app://bundle/', 'app://bundle/assets/app.js', 'blob:app://bundle/0b5', 'data:image/png;base64,AA'])('%s is ours', (address) => {
  expect(isOwnAddress(address)).toBe(true);
});

test.each([
  'https://example.com/',
  'http://127.0.0.1/',
  'ws://127.0.0.1/',
  'file:///etc/passwd',
  'app://bundle.evil/',
  'app://bundle@evil/',
  'app://other/',
  'blob:https://example.com/1',
  'chrome://settings',
  '',
])('%s is not ours', (address) => {
  expect(isOwnAddress(address)).toBe(false);
});

test('only the page itself is heard: no frame in it, no foreign page, nothing that is gone', () => {
  expect(isOwnFrame({ url: 'app://bundle/', parent: null })).toBe(true);
  expect(isOwnFrame({ url: 'app://bundle/', parent: {} })).toBe(false);
  for (const url of ['https://example.com/', 'app://bundle.evil/', 'about:blank', ''])
    expect(isOwnFrame({ url, parent: null })).toBe(false);
  expect(isOwnFrame(null)).toBe(false);
  expect(isOwnFrame(undefined)).toBe(false);
});
