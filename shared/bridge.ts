import type { Result } from './result.ts';

/**
 * Everything that crosses between the window and what hosts it: Electron's main process, or the browser shell of `build/`.
 * The host moves text and windows and knows no design; so all content is text here. Both hosts answer with the same handlers.
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
  /** Asks for a place and writes one text file there, whole or not at all. `null`: the person cancelled. */
  readonly saveFile: (request: SaveFileRequest) => Promise<Result<SavedFile | null, HostFailure>>;
  /** Asks for files and reads them. An empty list: the person cancelled. A file over the limit is refused unread. */
  readonly openFiles: () => Promise<Result<readonly OpenedFile[], HostFailure>>;
  /** Shows the native menu (where the host has one) from the renderer's table of actions. */
  readonly setMenu: (menus: readonly Menu[]) => Promise<Result<null, HostFailure>>;
  /** The theme the person chose; the host colours its own parts and the next start's empty window with it. */
  readonly setTheme: (theme: Theme) => Promise<Result<null, HostFailure>>;
  /** Answers `closeRequested`: everything is written, the window may go. */
  readonly confirmClose: () => Promise<Result<null, HostFailure>>;
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

export interface SaveFileRequest {
  readonly title: string;
  readonly suggestedName: string;
  readonly text: string;
}

export interface SavedFile {
  /** The name without the folder, as it may be shown. */
  readonly name: string;
}

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

/** Something outside the program that failed, told in a sentence a person can act on. */
export interface HostFailure {
  readonly kind: 'noSpace' | 'notAllowed' | 'notFound' | 'tooLarge' | 'notText' | 'refused' | 'failed';
  readonly message: string;
}

export type Theme = 'system' | 'light' | 'dark';

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
  'saveFile',
  'openFiles',
  'setMenu',
  'setTheme',
  'confirmClose',
] as const satisfies readonly (keyof Bridge)[];

export type BridgeRequest = (typeof bridgeRequests)[number];

/** The largest file that is read, in bytes: the target system's own column holds 1,000,000 characters (`sequences.md` 8.2). */
export const MAX_FILE_BYTES = 25_000_000;
