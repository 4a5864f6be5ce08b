import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { App } from '../rig/app.ts';

/** Chooses a format in the export dialog, if one is named, and exports. */
export async function confirmExport(page: Page, format?: RegExp): Promise<void> {
  const dialog = page.getByRole('dialog', { name: /^Export/ });
  if (format !== undefined) await dialog.getByRole('radio', { name: format }).check();
  await dialog.getByRole('button', { name: 'Export', exact: true }).click();
}

/** Exports the open sequence. */
export async function exportAs(page: Page, format?: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await confirmExport(page, format);
}

/** Exports the open sequence, *New lead nurturing*, and gives the bytes of the file. */
export async function exported(app: App, format: RegExp, name: string): Promise<Buffer> {
  const file = path.join(app.dataFolder, name);
  const written = await app.nextSaveTo(file);
  await exportAs(app.page, format);
  await written();
  await expect(app.page.getByText(/^Exported "New lead nurturing" as/)).toBeVisible();
  await app.page.getByRole('button', { name: 'Close', exact: true }).click();
  return readFile(file);
}
