import path from 'node:path';
import { z } from 'zod';
import type { Bridge, HostFailure, MirroredFile } from '../shared/bridge.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { FileSystem } from './fileSystem.ts';
import { hostFailure } from './hostFailure.ts';
import { createQueue } from './queue.ts';
import { sha256 } from './sha256.ts';
import { decodeText, refuseTooLarge } from './textFile.ts';
import { writeWhole } from './wholeFile.ts';

/** Keeps text files in a folder that a person chose. Which, and what is in them, is the window's business. */
export type Mirror = Pick<
  Bridge,
  'mirrorFolder' | 'chooseMirrorFolder' | 'stopMirror' | 'listMirror' | 'readMirror' | 'writeMirror' | 'removeMirror'
>;

/** No separators, no hidden files, and only our own extension: nothing else in the folder can be reached. */
export const MIRRORED_NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]{0,120}\.sequence\.json$/u;

const Kept = z.strictObject({ folder: z.string().min(1) });

/**
 * A mirror whose folder is remembered in `mirror.json` of the data folder. A file is written or taken away only while it is as the window knows it:
 * whoever else has changed it meanwhile keeps what they wrote.
 * @param choose Asks the person for a folder; `null`: they cancelled.
 */
export function createMirror(
  fileSystem: FileSystem,
  dataFolder: string,
  choose: () => Promise<Result<string | null, HostFailure>>,
): Mirror {
  const inTurn = createQueue();
  const memory = path.join(dataFolder, 'mirror.json');
  const notChosen: HostFailure = { kind: 'notFound', message: 'No folder is chosen for the files.' };

  async function chosenFolder(): Promise<string | null> {
    const bytes = await fileSystem.read(memory);
    if (bytes === null) return null;
    try {
      const kept = Kept.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')));
      return kept.success ? kept.data.folder : null;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      return null;
    }
  }

  /** One thing at a time, in the chosen folder; what the system refuses is told with the name of what was meant. */
  const doing = <T>(
    what: 'read' | 'written',
    name: string | null,
    work: (folder: string) => Promise<Result<T, HostFailure>>,
  ): Promise<Result<T, HostFailure>> =>
    inTurn(memory, async () => {
      let folder: string | null = null;
      try {
        folder = await chosenFolder();
        return folder === null ? fail(notChosen) : await work(folder);
      } catch (error) {
        return fail(hostFailure(error, what, name ?? path.basename(folder ?? memory)));
      }
    });

  const sumOf = async (file: string): Promise<string | null> => {
    const bytes = await fileSystem.read(file);
    return bytes === null ? null : sha256(bytes);
  };

  return {
    mirrorFolder: async () => {
      try {
        return ok(await chosenFolder());
      } catch (error) {
        return fail(hostFailure(error, 'read', path.basename(memory)));
      }
    },

    chooseMirrorFolder: async () => {
      const chosen = await choose();
      if (!chosen.ok || chosen.value === null) return chosen;
      const { value: folder } = chosen;
      return inTurn(memory, async () => {
        try {
          const bytes = Buffer.from(JSON.stringify({ folder } satisfies z.infer<typeof Kept>));
          await writeWhole(fileSystem, memory, path.join(dataFolder, 'mirror.tmp'), bytes);
          return ok(folder);
        } catch (error) {
          return fail(hostFailure(error, 'written', path.basename(memory)));
        }
      });
    },

    stopMirror: () =>
      doing('written', path.basename(memory), async () => {
        await fileSystem.remove(memory);
        await fileSystem.syncFolder(dataFolder);
        return ok(null);
      }),

    listMirror: () =>
      doing('read', null, async (folder) => {
        const files: MirroredFile[] = [];
        for (const name of [...(await fileSystem.list(folder))].sort()) {
          const sum = MIRRORED_NAME.test(name) ? await sumOf(path.join(folder, name)) : null;
          files.push({ name, sha256: sum });
        }
        return ok(files);
      }),

    readMirror: (name) =>
      doing('read', name, async (folder) => {
        const file = path.join(folder, name);
        const size = await fileSystem.size(file);
        const tooLarge = size === null ? null : refuseTooLarge(name, size);
        if (tooLarge !== null) return fail(tooLarge);
        const bytes = await fileSystem.read(file);
        return bytes === null ? fail({ kind: 'notFound', message: `"${name}" is not there any more.` }) : decodeText(name, bytes);
      }),

    writeMirror: ({ name, text, over }) =>
      doing('written', name, async (folder) => {
        const file = path.join(folder, name);
        const there = await sumOf(file);
        if (there !== null && there !== over) return ok('changed');
        await writeWhole(fileSystem, file, path.join(folder, '.sequence-studio.tmp'), Buffer.from(text, 'utf8'));
        return ok('done');
      }),

    removeMirror: ({ name, over }) =>
      doing('written', name, async (folder) => {
        const file = path.join(folder, name);
        const there = await sumOf(file);
        if (there === null) return ok('done');
        if (there !== over) return ok('changed');
        await fileSystem.remove(file);
        await fileSystem.syncFolder(folder);
        return ok('done');
      }),
  };
}
