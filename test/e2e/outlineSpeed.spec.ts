import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { encodeDesign } from '../../shared/file/format.ts';
import { evenTree } from '../bench/large.ts';
import { designOf } from '../builders.ts';
import { libraryOf } from './pages/library.ts';
import { outlineOf } from './pages/outline.ts';
import { expect, test } from './rig/test.ts';

const ROUNDS = 20;

test('with 500 steps a key press in the outline costs the window at most 100 ms', async ({ app }) => {
  const { page } = app;
  const file = path.join(app.dataFolder, 'large.sequence.json');
  await writeFile(file, encodeDesign(designOf('Large', evenTree(125))));
  await app.nextOpen([file]);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await libraryOf(page).open('Large');
  await page.keyboard.press('Control+Shift+o');
  await expect(outlineOf(page).tree).toBeFocused();
  await expect(page.getByRole('treeitem')).toHaveCount(748);

  // Processor time of the window's main thread: what else runs on the machine counts little.
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const threadMs = async (): Promise<number> => {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN) * 1000;
  };
  const costs: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await threadMs();
    await page.keyboard.press('ArrowDown');
    costs.push((await threadMs()) - before);
  }
  const median = costs.sort((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN;
  test.info().annotations.push({ type: 'median', description: `${median.toFixed(0)} ms` });
  expect(median).toBeLessThanOrEqual(100);
});
