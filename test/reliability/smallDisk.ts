import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, rmdir, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** A disk of its own in memory, that can be filled. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes free. */
  readonly fill: (free: number) => Promise<void>;
  readonly free: () => Promise<void>;
  readonly unmount: () => Promise<void>;
}

const MEGABYTES = 90;
const run = promisify(execFile);

/** Mounts one; `null` where that is not allowed: only root may. */
export async function mountSmallDisk(): Promise<SmallDisk | null> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sequence-studio-full-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder]);
  } catch {
    await rmdir(folder);
    return null;
  }
  const ballast = path.join(folder, 'ballast');
  return {
    folder,
    fill: async (free) => {
      await writeFile(ballast, '');
      const { bavail, bsize } = await statfs(folder);
      const chunk = Buffer.alloc(Math.max(0, bavail * bsize - free));
      await appendFile(ballast, chunk).catch(() => undefined);
    },
    free: () => rm(ballast, { force: true }),
    unmount: async () => {
      await run('umount', ['-l', folder]);
      await rmdir(folder);
    },
  };
}
