/** How much a zip from a stranger may ask of the machine. What it says of itself and what really comes out are both held to it. */
export interface ZipLimits {
  readonly entries: number;
  /** Unpacked bytes of one file. */
  readonly entryBytes: number;
  /** Unpacked bytes of all files together. */
  readonly totalBytes: number;
  /** How many times as large as it is packed a file may become. */
  readonly ratio: number;
  /** A file of fewer unpacked bytes may be packed as tightly as it likes: a short text of one repeated word does no harm. */
  readonly freeBytes: number;
  readonly nameLength: number;
}

/** A library of thousands of sequences stays well below these. */
export const zipLimits: ZipLimits = {
  entries: 20_000,
  entryBytes: 25_000_000,
  totalBytes: 60_000_000,
  ratio: 250,
  freeBytes: 1_000_000,
  nameLength: 200,
};
