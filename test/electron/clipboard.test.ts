import { expect, test } from 'vitest';
import { createClipboard, type TextClipboard } from '../../electron/clipboard.ts';
import { MAX_CLIPBOARD_CHARACTERS } from '../../shared/bridge.ts';

/** A system whose clipboard is a variable that other programs may write too. */
function systemWith(text = ''): TextClipboard & { text: string } {
  const system = {
    text,
    readText: () => system.text,
    writeText: (written: string) => {
      system.text = written;
    },
  };
  return system;
}

const broken: TextClipboard = {
  readText: () => Promise.reject(new Error('no clipboard')),
  writeText: () => Promise.reject(new Error('no clipboard')),
};

test('what was copied here comes back with its data, and other programs get its text', async () => {
  const system = systemWith();
  const clipboard = createClipboard(system);
  expect(await clipboard.writeClipboard({ text: 'Call Ana\n', data: '{}' })).toEqual({ ok: true, value: null });
  expect(system.text).toBe('Call Ana\n');
  system.text = 'Call Ana\r\n';
  expect(await clipboard.readClipboard()).toEqual({ ok: true, value: { text: 'Call Ana\n', data: '{}' } });
});

test('what another program copied since has no data of ours', async () => {
  const system = systemWith();
  const clipboard = createClipboard(system);
  await clipboard.writeClipboard({ text: 'Call Ana', data: '{}' });
  system.text = 'a shopping list';
  expect(await clipboard.readClipboard()).toEqual({ ok: true, value: { text: 'a shopping list', data: null } });
});

test('a text that is too long, and a system without a clipboard, are told in words', async () => {
  const long = createClipboard(systemWith('x'.repeat(MAX_CLIPBOARD_CHARACTERS + 1)));
  expect(await long.readClipboard()).toMatchObject({ ok: false, error: { kind: 'tooLarge' } });
  const none = createClipboard(broken);
  expect(await none.readClipboard()).toMatchObject({ ok: false, error: { kind: 'failed' } });
  expect(await none.writeClipboard({ text: 'a', data: 'b' })).toMatchObject({ ok: false, error: { kind: 'failed' } });
  expect(await createClipboard({ ...broken, readText: () => 'a' }).readClipboard()).toMatchObject({ value: { data: null } });
});
