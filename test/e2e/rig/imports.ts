import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeDesign } from '../../../shared/file/format.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { App } from './app.ts';
import { expect } from './test.ts';

/** Puts designs into the library as a person would: from files, by the button. */
export async function importDesigns(app: App, designs: readonly Design[]): Promise<void> {
  const files = await Promise.all(
    designs.map(async (design) => {
      const file = path.join(app.dataFolder, `${design.id}.sequence.json`);
      await writeFile(file, encodeDesign(design));
      return file;
    }),
  );
  await app.nextOpen(files);
  await app.page.getByRole('button', { name: 'Import', exact: true }).click();
  const report = app.page.getByRole('dialog', { name: /^Imported/ });
  const review = app.page.getByRole('dialog', { name: 'Import', exact: true });
  await expect(report.or(review)).toBeVisible();
  if (await review.isVisible()) await review.getByRole('button', { name: 'Import', exact: true }).click();
  await report.getByRole('button', { name: 'Close' }).click();
  await expect(report).toBeHidden();
}
