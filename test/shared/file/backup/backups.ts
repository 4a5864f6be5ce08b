import fc from 'fast-check';
import { type Backup, decodeBackup } from '../../../../shared/file/backup/decode.ts';
import type { BackedUpSequence, BackupContent } from '../../../../shared/file/backup/encode.ts';
import { refusalInWords } from '../../../../shared/file/refusal.ts';
import { DesignId } from '../../../../shared/model/ids.ts';
import { standardPersonas } from '../../../../shared/model/personas/standard.ts';
import { drawnDesign } from '../../../gestures.ts';
import { sha256 } from '../../../sha256.ts';
import { tinyCatalog } from '../../../tinyCatalog.ts';

/** Names that are the same file on some system, or no file at all, come together often. */
const name = fc.oneof(
  fc.constantFrom('', 'Nurture', 'nurture', 'NURTURE!', '../etc', 'con', 'ä', 'a\u0308', '日本'.repeat(60), '🙂'.repeat(40), '__proto__'),
  fc.string({ maxLength: 30, unit: 'grapheme' }),
);

const sequence: fc.Arbitrary<BackedUpSequence> = fc
  .record({ design: drawnDesign, name, archived: fc.boolean(), pinned: fc.boolean(), template: fc.boolean() })
  .map(({ design, name: called, ...marks }) => ({ design: { ...design, name: called }, ...marks }));

/** Libraries of a few sequences, with whatever else is kept. */
export const anyContent: fc.Arbitrary<BackupContent> = fc.record({
  sequences: fc
    .array(sequence, { maxLength: 5 })
    .map((list) => list.map((one, index) => ({ ...one, design: { ...one.design, id: DesignId.parse(`drawn-${index}`) } }))),
  catalog: fc.constantFrom(tinyCatalog, null),
  personas: fc.constantFrom(standardPersonas, [], null),
  exercises: fc.constantFrom([], null),
});

export async function decodedBackup(bytes: Uint8Array): Promise<Backup> {
  const read = await decodeBackup(bytes, sha256);
  if (!read.ok) throw new Error(refusalInWords(read.error));
  return read.value;
}
