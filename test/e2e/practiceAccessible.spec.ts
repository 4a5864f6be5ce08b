import { paletteOf } from './pages/palette.ts';
import { practiceOf } from './pages/practice.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { expect, test } from './rig/test.ts';

for (const theme of ['Light', 'Dark', 'High contrast'] as const) {
  test(`axe finds nothing in any state of practice, ${theme.toLowerCase()}`, async ({ app }) => {
    test.setTimeout(180_000); // axe reads some ten states.
    const { page } = app;
    const practice = practiceOf(page);
    const clean = () => expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await practice.open();
    await clean();
    await paletteOf(page).run('Personas…');
    await clean();
    await paletteOf(page).run('New exercise…');
    await practice.button('Try it with the sellers').click();
    await clean();
    await practice.button('Values of Ana Ruiz…').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean();
    await practice.button('Cancel').click();
    await practice.button('Try it yourself').click();
    await clean();
    await practice.begin('Kim');
    await practice.button('Complete').click();
    await clean();
    await practice.button('Next day').click();
    await practice.button('Hand in…').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean();
    await practice.button('Go on working').click();
    await practice.handIn();
    await clean();
    await practice.button('All exercises').click();
    await clean();
    await practice.button(/^Results of learners/).click();
    await clean();
    expect(app.consoleProblems).toEqual([]);
  });
}
