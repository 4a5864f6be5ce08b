import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createWindowStateFile, parseWindowState, placeWindow } from '../../electron/windowState.ts';
import { createModelDisk } from './modelFileSystem.ts';

const first = { theme: 'system', bounds: null, maximized: false };
const saved = { theme: 'dark', bounds: { x: -5, y: 20, width: 1_000, height: 700 }, maximized: true } as const;

describe('a saved window', () => {
  test('comes back as it was', () => {
    expect(parseWindowState(JSON.stringify(saved))).toEqual(saved);
  });

  test('that is partly damaged keeps its good parts', () => {
    expect(parseWindowState(JSON.stringify({ ...saved, theme: 'pink' }))).toEqual({ ...saved, theme: 'system' });
    expect(parseWindowState(JSON.stringify({ ...saved, bounds: { x: 'left' } }))).toEqual({ ...saved, bounds: null });
  });

  test('of any other content takes the first values', () => {
    for (const text of ['', '{', 'null', '[]', '7']) expect(parseWindowState(text)).toEqual(first);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseWindowState(text)).toHaveProperty('maximized');
      }),
    );
  });

  test('is kept in a file, and a disk that refuses does no harm', async () => {
    const disk = createModelDisk();
    const file = createWindowStateFile(disk.fileSystem, '/data');
    expect(await file.read()).toEqual(first);
    await Promise.all([file.write({ ...saved, theme: 'light' }), file.write(saved)]);
    expect(await file.read()).toEqual(saved);
    disk.failAfter(0);
    await file.write({ ...saved, theme: 'light' });
    expect(await file.read()).toEqual(saved);
  });
});

describe('the place of a window', () => {
  const displays = [
    { x: 0, y: 0, width: 1_920, height: 1_080 },
    { x: 1_920, y: 0, width: 1_280, height: 1_024 },
  ];
  test('is the saved one while a display shows it', () => {
    const onSecond = { x: 2_000, y: 30, width: 1_000, height: 700 };
    expect(placeWindow(onSecond, displays)).toEqual(onSecond);
    expect(placeWindow(onSecond, displays.slice(0, 1))).toEqual({ width: 1_000, height: 700 });
  });

  test('is never above or beside every display, and never too small', () => {
    for (const [x, y] of [
      [0, -500],
      [-950, 0],
      [3_150, 0],
      [0, 1_050],
    ] as const) {
      expect(placeWindow({ x, y, width: 1_000, height: 700 }, displays)).toEqual({ width: 1_000, height: 700 });
    }
    expect(placeWindow({ x: 0, y: 0, width: 10, height: 10 }, displays)).toEqual({ x: 0, y: 0, width: 900, height: 600 });
  });

  test('is left to the system at the first start', () => {
    expect(placeWindow(null, displays)).toEqual({ width: 1_280, height: 800 });
  });
});
