import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

test('the window opens, quietly and without asking the network', async ({ app }) => {
  await expect(app.page).toHaveTitle(/Sequence Studio/);
  await expect(app.page.locator('#root > *').first()).toBeVisible();
  await expectNoAxeViolations(app.page);
  expect(app.requests).toEqual([]);
  expect(app.consoleProblems).toEqual([]);
});

test('it opens again on the same data after it was closed, and after it was killed', async ({ app }) => {
  for (const end of [() => Promise.resolve(), () => app.kill()]) {
    await end();
    await app.restart();
    await expect(app.page).toHaveTitle(/Sequence Studio/);
  }
  expect(app.consoleProblems).toEqual([]);
});
