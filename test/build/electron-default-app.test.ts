import { expect, it } from 'vitest';
import { defaultApp } from '../../build/electron-default-app.mjs';

/** Reads an asar as Chromium's pickle format says: two lengths, then a length and the JSON, then the files from the next word on. */
function filesIn(archive: Buffer): Record<string, string> {
  const start = 8 + archive.readUInt32LE(4);
  const header = JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString());
  return Object.fromEntries(
    Object.entries<{ size: number; offset: string }>(header.files).map(([name, { size, offset }]) => {
      const from = start + Number(offset);
      return [name, archive.subarray(from, from + size).toString()];
    }),
  );
}

it('is an archive whose package names the file that starts an app’s folder', () => {
  const files = filesIn(defaultApp());
  const { main } = JSON.parse(files['package.json'] ?? '{}');
  expect(files[main]).toContain("require('electron')");
  expect(files[main]?.trimEnd().endsWith('true);')).toBe(true);
});

it('pads its header to whole words', () => {
  const archive = defaultApp();
  expect(archive.readUInt32LE(4) % 4).toBe(0);
  expect(archive.readUInt32LE(4)).toBe(archive.readUInt32LE(8) + 4);
});
