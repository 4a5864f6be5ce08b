import type { Result } from './result.ts';

/**
 * Everything that crosses between the window and what hosts it: Electron's main process, or the browser shell of `build/`.
 * The host moves text and windows and knows no design; so all content is text or bytes here. Both hosts answer with the same handlers.
 */
export interface Bridge {
  readonly host: 'electron' | 'browser';
  /** Reads the whole vault. Damage is repaired (a torn tail is cut off and set aside) and told, never thrown. */
  readonly loadVault: () => Promise<Result<VaultContents, HostFailure>>;
  /** Appends records to a document's journal; answers after the fsync. The document must have a base. */
  readonly appendToVault: (id: string, records: readonly VaultRecord[]) => Promise<Result<null, HostFailure>>;
  /** Writes base and journal of a document anew, whole or not at all (temporary file, fsync, rename, fsync of the folder). */
  readonly replaceInVault: (document: VaultDocument) => Promise<Result<null, HostFailure>>;
  /** Takes a document out of the vault for ever; one that is not there is gone already. Answers when it is off the disk. */
  readonly removeFromVault: (id: string) => Promise<Result<null, HostFailure>>;
  /** The backups in their folder of the data folder, in the order of their names. Other files in it are left alone and not told. */
  readonly listBackups: () => Promise<Result<readonly BackupListing[], HostFailure>>;
  readonly readBackup: (name: string) => Promise<Result<Uint8Array, HostFailure>>;
  /** Writes a new backup, whole or not at all. One that is there is never written over. */
  readonly writeBackup: (backup: NewBackup) => Promise<Result<null, HostFailure>>;
  /** Takes backups away. The last by name stays, whoever asks. */
  readonly removeBackups: (names: readonly string[]) => Promise<Result<null, HostFailure>>;
  /** Shows the folder of the backups in the system's own window for files. A browser host refuses, and says where it is. */
  readonly showBackups: () => Promise<Result<null, HostFailure>>;
  /** The folder that a person chose for a file of each sequence; `null` where none is. */
  readonly mirrorFolder: () => Promise<Result<string | null, HostFailure>>;
  /** Asks for that folder and remembers it. `null`: the person cancelled. A browser host refuses. */
  readonly chooseMirrorFolder: () => Promise<Result<string | null, HostFailure>>;
  /** Forgets the folder. What is in it stays. */
  readonly stopMirror: () => Promise<Result<null, HostFailure>>;
  /** All names in the folder, with the SHA-256 of those that are files of sequences. */
  readonly listMirror: () => Promise<Result<readonly MirroredFile[], HostFailure>>;
  readonly readMirror: (name: string) => Promise<Result<OpenedText, HostFailure>>;
  /** Writes a file there, whole or not at all, if there is none or it still has the given SHA-256; else it is left as it is. */
  readonly writeMirror: (file: MirrorWrite) => Promise<Result<MirrorAnswer, HostFailure>>;
  /** Takes a file away under the same condition; one that is gone is done. */
  readonly removeMirror: (file: Pick<MirrorWrite, 'name' | 'over'>) => Promise<Result<MirrorAnswer, HostFailure>>;
  /** Asks for a place and writes one text file there, whole or not at all. `null`: the person cancelled. */
  readonly saveFile: (request: SaveFileRequest) => Promise<Result<SavedFile | null, HostFailure>>;
  /** Asks for a place and writes one file of bytes there, whole or not at all: a picture. `null`: the person cancelled. */
  readonly saveBytes: (request: SaveBytesRequest) => Promise<Result<SavedFile | null, HostFailure>>;
  /**
   * Asks for a place and writes an HTML page there as PDF. The page runs nothing and loads nothing. A browser host refuses: its page cannot make
   * a PDF. `null`: the person cancelled.
   */
  readonly savePdf: (request: SavePdfRequest) => Promise<Result<SavedFile | null, HostFailure>>;
  /** Shows the system's print dialog for an HTML page, under the same conditions as `savePdf`. */
  readonly printPage: (html: string) => Promise<Result<'printed' | 'cancelled', HostFailure>>;
  /** Asks for files and reads them: UTF-8 text, or zips. An empty list: the person cancelled. A file over the limit is refused unread. */
  readonly openFiles: () => Promise<Result<readonly OpenedFile[], HostFailure>>;
  /** Puts a copy on the clipboard: its text for every program, its data for `readClipboard` alone. */
  readonly writeClipboard: (copy: ClipboardCopy) => Promise<Result<null, HostFailure>>;
  /** What is on the clipboard: our last copy while its text is still there, else a text from another program without data. */
  readonly readClipboard: () => Promise<Result<ClipboardContents, HostFailure>>;
  /** Shows the native menu (where the host has one) from the renderer's table of actions. */
  readonly setMenu: (menus: readonly Menu[]) => Promise<Result<null, HostFailure>>;
  /** The theme the person chose; the host colours its own parts and the next start's empty window with it. */
  readonly setTheme: (theme: Theme) => Promise<Result<null, HostFailure>>;
  /** The size of everything in the window, in percent. A browser does nothing: its person zooms with the browser's own keys. */
  readonly setSize: (size: InterfaceSize) => Promise<Result<null, HostFailure>>;
  /** Answers `closeRequested`: everything is written, the window may go. */
  readonly confirmClose: () => Promise<Result<null, HostFailure>>;
  /** Answers `closeRequested`: something is not written, and the person is asked; the window stays until `confirmClose`. */
  readonly holdClose: () => Promise<Result<null, HostFailure>>;
  /** Listens to the host. Returns the function that stops listening. */
  readonly onHostEvent: (listener: (event: HostEvent) => void) => () => void;
}

/** One line of a journal. `seq` counts from the base's `seq` + 1 without gaps; `text` is opaque to the host. */
export interface VaultRecord {
  readonly seq: number;
  readonly text: string;
}

/** One document as the vault holds it: a base text, valid at `baseSeq`, and the records since. */
export interface VaultDocument {
  /** Letters, digits and hyphens only, at most 64: it becomes a file name. */
  readonly id: string;
  readonly baseSeq: number;
  readonly base: string;
  readonly records: readonly VaultRecord[];
}

export interface VaultContents {
  readonly documents: readonly VaultDocument[];
  /** One sentence for each thing that was damaged, naming the file and what was set aside. */
  readonly notices: readonly string[];
}

export interface BackupListing {
  readonly name: string;
  readonly bytes: number;
}

export interface NewBackup {
  /** `backup-`, then letters, digits and hyphens, then `.zip`: it becomes a file name, and its order is that of the backups. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface MirroredFile {
  readonly name: string;
  /** `null` for what is no file of a sequence: its name is taken, and that is all. */
  readonly sha256: string | null;
}

export interface MirrorWrite {
  /** Letters, digits and hyphens, then `.sequence.json`: it becomes a file name. */
  readonly name: string;
  readonly text: string;
  /** The SHA-256 of what may be written over; `null`: nothing may be there. */
  readonly over: string | null;
}

/** `changed`: somebody else has changed the file, so it was left alone. */
export type MirrorAnswer = 'done' | 'changed';

export interface SaveFileRequest {
  readonly title: string;
  readonly suggestedName: string;
  readonly text: string;
}

export interface SaveBytesRequest extends Omit<SaveFileRequest, 'text'> {
  readonly bytes: Uint8Array;
}

export type Paper = 'A4' | 'Letter';

export interface SavePdfRequest extends Omit<SaveFileRequest, 'text'> {
  readonly html: string;
  readonly paper: Paper;
}

export interface SavedFile {
  /** The name without the folder, as it may be shown. */
  readonly name: string;
  /** What stands on the disk now, read back after it was written; `null` where the host cannot look: a browser keeps its downloads to itself. */
  readonly readBack: { readonly bytes: number; readonly sha256: string } | null;
}

/** A file that was read: text, or a zip as it is. */
export type OpenedFile = OpenedText | OpenedZip;

export interface OpenedText {
  readonly name: string;
  readonly text: string;
}

export interface OpenedZip {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Whether bytes begin as a zip does. What they really are is judged by whoever reads them. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** Something that was copied: a text that every program can paste, and what this program makes of it. */
export interface ClipboardCopy {
  readonly text: string;
  readonly data: string;
}

export interface ClipboardContents {
  readonly text: string;
  /** `null` when another program wrote the text. */
  readonly data: string | null;
}

/** Something outside the program that failed, told in a sentence a person can act on. */
export interface HostFailure {
  readonly kind: 'noSpace' | 'notAllowed' | 'notFound' | 'tooLarge' | 'notText' | 'refused' | 'failed';
  readonly message: string;
}

export const themes = ['system', 'light', 'dark', 'highContrast'] as const;

export type Theme = (typeof themes)[number];

/** How large everything in the window may be, in percent. */
export const interfaceSizes = [80, 90, 100, 110, 125, 150, 175, 200] as const;

export type InterfaceSize = (typeof interfaceSizes)[number];

export interface Menu {
  readonly label: string;
  readonly items: readonly MenuItem[];
}

export type MenuItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'action'; readonly id: string; readonly label: string; readonly keys: string | null; readonly enabled: boolean };

export type HostEvent =
  | { readonly kind: 'action'; readonly id: string }
  | { readonly kind: 'fileOpened'; readonly file: OpenedFile }
  | { readonly kind: 'closeRequested' };

/** Requests of the bridge by name; the preload, both hosts and a test walk this one list. */
export const bridgeRequests = [
  'loadVault',
  'appendToVault',
  'replaceInVault',
  'removeFromVault',
  'listBackups',
  'readBackup',
  'writeBackup',
  'removeBackups',
  'showBackups',
  'mirrorFolder',
  'chooseMirrorFolder',
  'stopMirror',
  'listMirror',
  'readMirror',
  'writeMirror',
  'removeMirror',
  'saveFile',
  'saveBytes',
  'savePdf',
  'printPage',
  'openFiles',
  'writeClipboard',
  'readClipboard',
  'setMenu',
  'setTheme',
  'setSize',
  'confirmClose',
  'holdClose',
] as const satisfies readonly (keyof Bridge)[];

export type BridgeRequest = (typeof bridgeRequests)[number];

/** The longest text that is taken from the clipboard, in characters: more than 10,000 steps. */
export const MAX_CLIPBOARD_CHARACTERS = 10_000_000;

/** The largest file that is read, in bytes: the target system's own column holds 1,000,000 characters (`sequences.md` 8.2). */
export const MAX_FILE_BYTES = 25_000_000;
