import { expect, test } from 'vitest';
import { readDropped } from '../../../renderer/app/droppedFiles.ts';
import { MAX_FILE_BYTES } from '../../../shared/bridge.ts';

test('reads text as UTF-8, keeping the name', async () => {
  expect(await readDropped(new File(['Zoë ✓'], 'a.json'))).toEqual({ ok: true, value: { name: 'a.json', text: 'Zoë ✓' } });
});

test('refuses what is not text', async () => {
  expect(await readDropped(new File([new Uint8Array([0x89, 0x50, 0xff])], 'a.png'))).toEqual({
    ok: false,
    error: 'a.png: the file is neither text nor a zip',
  });
});

test('refuses a file over the limit, unread', async () => {
  const large = new File([new Uint8Array(MAX_FILE_BYTES + 1)], 'large.json');
  expect(await readDropped(large)).toEqual({ ok: false, error: 'large.json: the file is larger than 25 MB' });
});
