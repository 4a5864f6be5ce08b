import { z } from 'zod';
import { type Bridge, type BridgeRequest, bridgeRequests, type HostFailure, interfaceSizes, themes } from '../shared/bridge.ts';
import { fail, type Result } from '../shared/result.ts';
import { refusal } from './hostFailure.ts';
import { MIRRORED_NAME } from './mirror.ts';
import type { Vault } from './vault.ts';

/** What a host must be able to do. The vault is the same everywhere; windows, menus and dialogs are the host's own. */
export interface Host extends Omit<Bridge, 'host' | 'loadVault' | 'appendToVault' | 'replaceInVault' | 'removeFromVault' | 'onHostEvent'> {
  readonly vault: Vault;
}

/**
 * Answers one request of the bridge. `request` and `args` come from outside and may be anything: what is unknown or has a wrong
 * shape is `refused` before anything is done. Rejects only for a bug.
 */
export type AnswerRequest = (request: string, args: unknown) => Promise<Result<unknown, HostFailure>>;

// A lone surrogate has no UTF-8: it would come back from the disk as another character.
const text = z.string().refine((value) => !/\p{Surrogate}/u.test(value));
const documentId = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);
const backupName = z.string().regex(/^backup-[A-Za-z0-9-]{1,100}\.zip$/);
const mirroredName = z.string().regex(MIRRORED_NAME);
const checksum = z.string().regex(/^[0-9a-f]{64}$/);
const seq = z.number().int().nonnegative();
const records = z.array(z.strictObject({ seq, text })).readonly();
const place = { title: z.string(), suggestedName: z.string() };
const menuItem = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('separator') }),
  z.strictObject({
    kind: z.literal('action'),
    id: z.string().min(1),
    label: z.string().min(1),
    keys: z.string().nullable(),
    enabled: z.boolean(),
  }),
]);

/** The shape of each request's arguments. */
export const requestArguments = {
  loadVault: z.tuple([]),
  appendToVault: z.tuple([documentId, records]),
  replaceInVault: z.tuple([z.strictObject({ id: documentId, baseSeq: seq, base: text, records })]),
  removeFromVault: z.tuple([documentId]),
  listBackups: z.tuple([]),
  readBackup: z.tuple([backupName]),
  writeBackup: z.tuple([z.strictObject({ name: backupName, bytes: z.instanceof(Uint8Array) })]),
  removeBackups: z.tuple([z.array(backupName).readonly()]),
  showBackups: z.tuple([]),
  mirrorFolder: z.tuple([]),
  chooseMirrorFolder: z.tuple([]),
  stopMirror: z.tuple([]),
  listMirror: z.tuple([]),
  readMirror: z.tuple([mirroredName]),
  writeMirror: z.tuple([z.strictObject({ name: mirroredName, text, over: checksum.nullable() })]),
  removeMirror: z.tuple([z.strictObject({ name: mirroredName, over: checksum.nullable() })]),
  saveFile: z.tuple([z.strictObject({ ...place, text })]),
  saveBytes: z.tuple([z.strictObject({ ...place, bytes: z.instanceof(Uint8Array) })]),
  savePdf: z.tuple([z.strictObject({ ...place, html: text, paper: z.enum(['A4', 'Letter']) })]),
  printPage: z.tuple([text]),
  openFiles: z.tuple([]),
  writeClipboard: z.tuple([z.strictObject({ text, data: text })]),
  readClipboard: z.tuple([]),
  setMenu: z.tuple([z.array(z.strictObject({ label: z.string().min(1), items: z.array(menuItem).readonly() })).readonly()]),
  setTheme: z.tuple([z.enum(themes)]),
  setSize: z.tuple([z.literal(interfaceSizes)]),
  confirmClose: z.tuple([]),
  holdClose: z.tuple([]),
} as const satisfies Record<BridgeRequest, z.ZodType>;

/** The one table of requests, for Electron's main process and for the browser shell. */
export function createHandlers(host: Host): AnswerRequest {
  const { vault } = host;
  const table: Record<BridgeRequest, (args: unknown) => Promise<Result<unknown, HostFailure>>> = {
    loadVault: checked(requestArguments.loadVault, () => vault.load()),
    appendToVault: checked(requestArguments.appendToVault, ([id, added]) => vault.append(id, added)),
    replaceInVault: checked(requestArguments.replaceInVault, ([document]) => vault.replace(document)),
    removeFromVault: checked(requestArguments.removeFromVault, ([id]) => vault.remove(id)),
    listBackups: checked(requestArguments.listBackups, () => host.listBackups()),
    readBackup: checked(requestArguments.readBackup, ([name]) => host.readBackup(name)),
    writeBackup: checked(requestArguments.writeBackup, ([backup]) => host.writeBackup(backup)),
    removeBackups: checked(requestArguments.removeBackups, ([names]) => host.removeBackups(names)),
    showBackups: checked(requestArguments.showBackups, () => host.showBackups()),
    mirrorFolder: checked(requestArguments.mirrorFolder, () => host.mirrorFolder()),
    chooseMirrorFolder: checked(requestArguments.chooseMirrorFolder, () => host.chooseMirrorFolder()),
    stopMirror: checked(requestArguments.stopMirror, () => host.stopMirror()),
    listMirror: checked(requestArguments.listMirror, () => host.listMirror()),
    readMirror: checked(requestArguments.readMirror, ([name]) => host.readMirror(name)),
    writeMirror: checked(requestArguments.writeMirror, ([file]) => host.writeMirror(file)),
    removeMirror: checked(requestArguments.removeMirror, ([file]) => host.removeMirror(file)),
    saveFile: checked(requestArguments.saveFile, ([request]) => host.saveFile(request)),
    saveBytes: checked(requestArguments.saveBytes, ([request]) => host.saveBytes(request)),
    savePdf: checked(requestArguments.savePdf, ([request]) => host.savePdf(request)),
    printPage: checked(requestArguments.printPage, ([html]) => host.printPage(html)),
    openFiles: checked(requestArguments.openFiles, () => host.openFiles()),
    writeClipboard: checked(requestArguments.writeClipboard, ([copy]) => host.writeClipboard(copy)),
    readClipboard: checked(requestArguments.readClipboard, () => host.readClipboard()),
    setMenu: checked(requestArguments.setMenu, ([menus]) => host.setMenu(menus)),
    setTheme: checked(requestArguments.setTheme, ([theme]) => host.setTheme(theme)),
    setSize: checked(requestArguments.setSize, ([size]) => host.setSize(size)),
    confirmClose: checked(requestArguments.confirmClose, () => host.confirmClose()),
    holdClose: checked(requestArguments.holdClose, () => host.holdClose()),
  };
  return async (request, args) => {
    const known = bridgeRequests.find((name) => name === request);
    return known === undefined ? fail(refusal('The program does not know this request.')) : table[known](args);
  };
}

function checked<A>(schema: z.ZodType<A>, body: (args: A) => Promise<Result<unknown, HostFailure>>) {
  return async (args: unknown): Promise<Result<unknown, HostFailure>> => {
    const parsed = schema.safeParse(args);
    return parsed.success ? body(parsed.data) : fail(refusal('The request does not have the right shape.'));
  };
}
