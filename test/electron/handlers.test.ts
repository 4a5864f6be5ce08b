import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createHandlers, type Host, requestArguments } from '../../electron/handlers.ts';
import { bridgeRequests } from '../../shared/bridge.ts';
import { ok } from '../../shared/result.ts';

const document = { id: 'a-1', baseSeq: 2, base: 'base', records: [{ seq: 3, text: 'three' }] };
const wellFormed = {
  loadVault: [],
  appendToVault: ['a-1', [{ seq: 3, text: 'Grüße 🙂' }]],
  replaceInVault: [document],
  removeFromVault: ['a-1'],
  listBackups: [],
  readBackup: ['backup-1.zip'],
  writeBackup: [{ name: 'backup-2.zip', bytes: new Uint8Array([80, 75]) }],
  removeBackups: [['backup-1.zip']],
  showBackups: [],
  mirrorFolder: [],
  chooseMirrorFolder: [],
  stopMirror: [],
  listMirror: [],
  readMirror: ['über-köln-2.sequence.json'],
  writeMirror: [{ name: 'a.sequence.json', text: '{}', over: 'a'.repeat(64) }],
  removeMirror: [{ name: 'a.sequence.json', over: null }],
  saveFile: [{ title: 'Export', suggestedName: 'a.sequence.json', text: '{}' }],
  saveBytes: [{ title: 'Export', suggestedName: 'a.png', bytes: new Uint8Array([0, 255]) }],
  savePdf: [{ title: 'Export', suggestedName: 'a.pdf', html: '<p>Grüße</p>', paper: 'Letter' }],
  printPage: ['<p>Grüße</p>'],
  openFiles: [],
  writeClipboard: [{ text: 'Call Ana', data: '{}' }],
  readClipboard: [],
  setMenu: [[{ label: 'File', items: [{ kind: 'separator' }, { kind: 'action', id: 'new', label: 'New', keys: null, enabled: true }] }]],
  setTheme: ['dark'],
  setSize: [150],
  confirmClose: [],
  holdClose: [],
} as const;

/** A host that writes down which of its bodies were entered, and with what. */
function recordingHost() {
  const entered: (readonly [string, readonly unknown[]])[] = [];
  const body =
    <T>(name: string, value: T) =>
    async (...args: readonly unknown[]) => {
      entered.push([name, args]);
      return ok(value);
    };
  const host: Host = {
    vault: {
      load: body('loadVault', { documents: [], notices: [] }),
      append: body('appendToVault', null),
      replace: body('replaceInVault', null),
      remove: body('removeFromVault', null),
    },
    listBackups: body('listBackups', []),
    readBackup: body('readBackup', new Uint8Array()),
    writeBackup: body('writeBackup', null),
    removeBackups: body('removeBackups', null),
    showBackups: body('showBackups', null),
    mirrorFolder: body('mirrorFolder', null),
    chooseMirrorFolder: body('chooseMirrorFolder', null),
    stopMirror: body('stopMirror', null),
    listMirror: body('listMirror', []),
    readMirror: body('readMirror', { name: '', text: '' }),
    writeMirror: body('writeMirror', 'done' as const),
    removeMirror: body('removeMirror', 'done' as const),
    saveFile: body('saveFile', null),
    saveBytes: body('saveBytes', null),
    savePdf: body('savePdf', null),
    printPage: body('printPage', 'printed' as const),
    openFiles: body('openFiles', []),
    writeClipboard: body('writeClipboard', null),
    readClipboard: body('readClipboard', { text: '', data: null }),
    setMenu: body('setMenu', null),
    setTheme: body('setTheme', null),
    setSize: body('setSize', null),
    confirmClose: body('confirmClose', null),
    holdClose: body('holdClose', null),
  };
  return { answer: createHandlers(host), entered };
}

const refused = { ok: false, error: { kind: 'refused', message: expect.any(String) } };

describe.each(bridgeRequests)('%s', (request) => {
  test('reaches its own body with exactly its arguments', async () => {
    const { answer, entered } = recordingHost();
    expect(await answer(request, wellFormed[request])).toMatchObject({ ok: true });
    expect(entered).toEqual([[request, wellFormed[request]]]);
  });

  test('is refused with arguments of another shape, before its body', async () => {
    const { answer, entered } = recordingHost();
    const misshapen = fc.oneof(
      fc.anything(),
      fc.array(fc.anything()),
      fc.constant([...wellFormed[request], 'one too many']),
      wrongSomewhere(wellFormed[request]),
    );
    await fc.assert(
      fc.asyncProperty(misshapen, async (args) => {
        fc.pre(!requestArguments[request].safeParse(args).success);
        expect(await answer(request, args)).toEqual(refused);
        expect(entered).toEqual([]);
      }),
    );
  });
});

/** The well-formed arguments with one value in them, at any depth, replaced by anything. */
function wrongSomewhere(value: unknown): fc.Arbitrary<unknown> {
  const inside = Array.isArray(value)
    ? value.map((part, index) => wrongSomewhere(part).map((wrong) => Object.assign([...value], { [index]: wrong })))
    : value !== null && typeof value === 'object'
      ? Object.entries(value).map(([key, part]) => wrongSomewhere(part).map((wrong) => ({ ...value, [key]: wrong })))
      : [];
  return fc.oneof(fc.anything(), ...inside);
}

test.each(['', 'nope', 'toString', '__proto__', 'constructor', 'onHostEvent', 'host'])('the request %j is refused', async (request) => {
  const { answer, entered } = recordingHost();
  expect(await answer(request, [])).toEqual(refused);
  expect(entered).toEqual([]);
});

test.each(['', '../escape', 'a/b', 'a.b', 'a b', 'ä', 'x'.repeat(65), 'a\n'])('the document id %j is refused', async (id) => {
  const { answer } = recordingHost();
  expect(await answer('appendToVault', [id, []])).toEqual(refused);
  expect(await answer('replaceInVault', [{ ...document, id }])).toEqual(refused);
  expect(await answer('removeFromVault', [id])).toEqual(refused);
});

test.each([
  '',
  'backup-.zip',
  '../backup-1.zip',
  'backup-1.zip/..',
  'backup-../1.zip',
  'backup-1.zip.tmp',
  'backup-1.ZIP',
  'other.zip',
  'backup-1\n.zip',
])('the backup %j is refused', async (name) => {
  const { answer } = recordingHost();
  expect(await answer('readBackup', [name])).toEqual(refused);
  expect(await answer('writeBackup', [{ name, bytes: new Uint8Array() }])).toEqual(refused);
  expect(await answer('removeBackups', [[name]])).toEqual(refused);
});

test.each([
  '',
  '.sequence.json',
  '../a.sequence.json',
  'a/b.sequence.json',
  'a.b.sequence.json',
  'a.json',
  '-a.sequence.json',
  'a.sequence.json\n',
])('the mirrored file %j is refused', async (name) => {
  const { answer } = recordingHost();
  expect(await answer('readMirror', [name])).toEqual(refused);
  expect(await answer('writeMirror', [{ name, text: '', over: null }])).toEqual(refused);
  expect(await answer('removeMirror', [{ name, over: null }])).toEqual(refused);
});

test('a text that would not come back from the disk as it was is refused', async () => {
  const { answer } = recordingHost();
  expect(await answer('appendToVault', ['a', [{ seq: 1, text: 'half a pair: \uD83D' }]])).toEqual(refused);
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('the sequence number %d is refused', async (seq) => {
  const { answer } = recordingHost();
  expect(await answer('appendToVault', ['a', [{ seq, text: '' }]])).toEqual(refused);
});
