import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errorCode } from './hostFailure.ts';

/**
 * Claims a data folder for this process until it ends, however it ends: two writers would spoil a vault, and Electron's own lock
 * knows nothing of the browser shell. The claim is a local socket that nobody talks to; unlike a lock file it dies with its owner.
 * @returns Whether the folder may be used; `false`: another process has it.
 */
export async function claimFolder(folder: string): Promise<boolean> {
  const address = claimAddress(folder);
  if (await listens(address)) return true;
  if (await isAnswered(address)) return false;
  rmSync(address, { force: true });
  return listens(address);
}

/** Where the claim on a folder listens. Short, because a socket's path may have about 100 characters. */
export function claimAddress(folder: string): string {
  const name = `sequence-studio-${createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.sock`);
}

function listens(address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.unref();
    server.once('error', (error) => {
      const code = errorCode(error);
      if (code === null) reject(error);
      // A system that allows no socket there gives no protection; the program starts all the same.
      else resolve(code !== 'EADDRINUSE');
    });
    server.listen(address, () => {
      process.once('exit', () => rmSync(address, { force: true }));
      resolve(true);
    });
  });
}

/** A socket whose owner was killed is still there, but refuses. */
function isAnswered(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
