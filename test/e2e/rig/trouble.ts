import { rename as move, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** Puts a file where the vault's folder was, so that nothing can be written there. Gives the function that puts the folder back. */
export async function blockVault(dataFolder: string): Promise<() => Promise<void>> {
  const vault = path.join(dataFolder, 'vault');
  await move(vault, `${vault}-away`);
  await writeFile(vault, '');
  return async () => {
    await rm(vault);
    await move(`${vault}-away`, vault);
  };
}

/** Lets every write of the window's database fail as on a full disk, until it is told otherwise. */
export const fillDatabase = (page: Page) =>
  page.evaluate(() => {
    const { put, add } = IDBObjectStore.prototype;
    const full = (): never => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    };
    Object.assign(IDBObjectStore.prototype, { put: full, add: full });
    window.addEventListener('freed', () => Object.assign(IDBObjectStore.prototype, { put, add }));
  });
