import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { simulatorOf } from './pages/simulator.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

for (const theme of ['Light', 'Dark', 'High contrast'] as const) {
  test(`axe finds nothing on any screen or dialog, ${theme.toLowerCase()}`, async ({ app }) => {
    test.setTimeout(180_000); // axe reads some eighteen screens.
    const { page } = app;
    const clean = () => expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await clean();

    await page.getByRole('button', { name: 'New', exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean();
    await page.keyboard.press('Escape');
    for (const keys of ['F1', 'Control+k', 'Control+,']) {
      await page.keyboard.press(keys);
      await expect(page.getByRole('dialog')).toBeVisible();
      await clean();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }

    await libraryOf(page).open('New lead nurturing');
    await clean();
    const designer = designerOf(page);
    for (const step of ['Introduce yourself', 'Opened within 2 days', 'Did you reach the lead', 'Rate the lead cold']) {
      await designer.step(step).click();
      await clean();
    }
    await page.getByRole('button', { name: 'Problems', exact: false }).first().click();
    await page.getByRole('button', { name: 'Add a step after Introduce yourself' }).click();
    await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();
    await clean();
    await page.keyboard.press('Escape');
    await designer.step('Opened within 2 days').click();
    await page.getByRole('button', { name: /^Delete the step/ }).click();
    await clean();
    await page.keyboard.press('Escape');

    await page.getByRole('tab', { name: 'Simulate' }).click();
    await clean();
    await simulatorOf(page).start();
    await simulatorOf(page).happens('Complete');
    await simulatorOf(page).happens('Email opened');
    await page.getByRole('button', { name: /Why/ }).first().click();
    await clean();
    expect(app.consoleProblems).toEqual([]);
  });
}
