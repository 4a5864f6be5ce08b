import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';

/** Waits for a file and gives its text. The app writes files whole or not at all, so one that is there is finished. */
export async function textOnceWritten(path: string): Promise<string> {
  await expect.poll(() => existsSync(path), { message: `${path} was written` }).toBe(true);
  return readFile(path, 'utf8');
}
