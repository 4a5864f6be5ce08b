import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Fails with axe's own sentences where the page breaks one of its rules. Left out are only the focus traps that the kit puts around
 * dialogs, a known false alarm (`libraries.md`, axe), and tooltips: they come and go by the pointer, and stand in no landmark.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await settled(page);
  // Legacy mode reads in this page alone: the default opens a second one, which Electron cannot and which takes the focus from the first.
  const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]').exclude('[role="tooltip"]').setLegacyMode();
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`)).toEqual([]);
}

/** Colours that are on their way to others can have any contrast: what moves and ends comes to its end first. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect !== null && Number.isFinite(Number(effect.getComputedTiming().endTime)))
        .map(({ finished }) => finished),
    ).then(() => undefined),
  );
