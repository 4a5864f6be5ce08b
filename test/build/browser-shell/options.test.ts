import { expect, test } from 'vitest';
import { readOptions } from '../../../build/browser-shell/options.ts';

const linux = { platform: 'linux', env: {}, home: '/home/ada' } as const;

test('without words a window opens on the folder that Electron would use', () => {
  expect(readOptions([], linux)).toEqual({ dataFolder: '/home/ada/.config/Sequence Studio', show: 'window', words: [] });
  expect(readOptions([], { ...linux, env: { XDG_CONFIG_HOME: '/conf' } }).dataFolder).toBe('/conf/Sequence Studio');
  expect(readOptions([], { ...linux, platform: 'darwin' }).dataFolder).toBe('/home/ada/Library/Application Support/Sequence Studio');
});

test('the data folder is named by option, else by environment', () => {
  const surroundings = { ...linux, env: { SEQUENCE_STUDIO_DATA: '/from/env' } };
  expect(readOptions([], surroundings).dataFolder).toBe('/from/env');
  expect(readOptions(['--data', '/named'], surroundings).dataFolder).toBe('/named');
});

test('options and files may stand in any order', () => {
  expect(readOptions(['a.sequence.json', '--data', '/d', '--no-open', 'b.sequence.json'], linux)).toEqual({
    dataFolder: '/d',
    show: 'none',
    words: ['a.sequence.json', 'b.sequence.json'],
  });
  expect(readOptions(['--smoke'], linux).show).toBe('smoke');
});
