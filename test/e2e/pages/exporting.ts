import type { Page } from '@playwright/test';

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
