/** Reads little-endian numbers out of bytes. Reading beyond them is a bug of the caller, who checks lengths first. */
export interface Reader {
  readonly length: number;
  readonly u16: (at: number) => number;
  readonly u32: (at: number) => number;
}

export function readerOf(bytes: Uint8Array): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { length: bytes.length, u16: (at) => view.getUint16(at, true), u32: (at) => view.getUint32(at, true) };
}

/** Signatures and sizes of the parts of a zip (APPNOTE.TXT 4.3). */
export const localHeader = { signature: 0x04034b50, size: 30 };
export const centralHeader = { signature: 0x02014b50, size: 46 };
export const endRecord = { signature: 0x06054b50, size: 22 };

/** The bits of an entry's flags that say its content cannot be read without a key. */
export const ENCRYPTED = 0b0010_0000_0100_0001;

export const STORED = 0;
export const DEFLATED = 8;
