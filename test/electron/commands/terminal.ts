import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach } from 'vitest';
import { runCli } from '../../../electron/cli.ts';
import { encodeDesign } from '../../../shared/file/format.ts';
import type { Design } from '../../../shared/model/design.ts';

/** What a call of the terminal program gave. */
export interface Called {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

export async function call(...args: readonly string[]): Promise<Called> {
  const printed = { out: '', err: '' };
  const status = await runCli(args, {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    flushed: async () => undefined,
  });
  return { status, ...printed };
}

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone after the test. */
export function newFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sequence-studio-test-'));
  folders.push(folder);
  return folder;
}

/** Writes a file into a folder and gives its path. */
export function put(folder: string, name: string, content: string | object): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

export const putDesign = (folder: string, design: Design, name = `${design.id}.sequence.json`): string =>
  put(folder, name, encodeDesign(design));

export const textOf = (file: string): string => readFileSync(file, 'utf8');
