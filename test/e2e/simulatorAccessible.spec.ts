import { libraryOf } from './pages/library.ts';
import { simulatorOf } from './pages/simulator.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

for (const theme of ['Light', 'Dark', 'High contrast'] as const) {
  test(`axe finds nothing in any state of the simulator, ${theme.toLowerCase()}`, async ({ app }) => {
    test.setTimeout(180_000); // axe reads some ten states.
    const { page } = app;
    const simulator = simulatorOf(page);
    const clean = () => expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await libraryOf(page).open('New lead nurturing');
    await page.getByRole('tab', { name: 'Simulate' }).click();
    await page.getByRole('button', { name: 'Add another record' }).click();
    await clean();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await simulator.happens('Complete');
    await simulator.happens('Email opened');
    await page.keyboard.press(',');
    await page.keyboard.press('y');
    await page.getByRole('button', { name: 'All events' }).click();
    await clean();
    await page.getByRole('combobox', { name: 'When it happens' }).selectOption('At a set time');
    await page.getByLabel('Time', { exact: false }).first().fill('2020-01-01T09:00');
    await clean();
    await page.getByRole('combobox', { name: 'When it happens' }).selectOption({ index: 0 });
    await page.keyboard.press('Escape');
    for (const panel of ['Work queue', 'Record', 'Branches']) {
      await simulator.panel(panel);
      await clean();
    }
    await simulator.panel('What happened');
    await page.getByRole('button', { name: 'Previous event (,)' }).click();
    await page.getByRole('button', { name: 'Previous event (,)' }).click();
    await simulator.happens('Replied');
    await clean();
    await page.getByRole('button', { name: 'Keep as a new branch' }).click();
    await simulator.panel('Branches');
    await page.getByRole('button', { name: 'Mark this moment' }).click();
    await page.getByRole('textbox', { name: /Name/ }).press('Enter');
    await clean();
    await page.getByRole('button', { name: 'Compare with First run' }).click();
    await expect(page.getByRole('table', { name: 'What differs' })).toBeVisible();
    await clean();
    await page.keyboard.press('Escape');
    await page.keyboard.press('F5');
    await expect(page.getByRole('dialog', { name: /^Presenting/ })).toBeVisible();
    await clean();
    expect(app.consoleProblems).toEqual([]);
  });
}
