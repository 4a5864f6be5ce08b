import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { RigName } from './app.ts';

/**
 * Fails with axe's own sentences where the page breaks one of its rules. Left out are only the focus traps that the kit puts around
 * dialogs, a known false alarm (`libraries.md`, axe).
 */
export async function expectNoAxeViolations(page: Page, rig: RigName): Promise<void> {
  const axe = new AxeBuilder({ page }).exclude('[data-tabster-dummy]');
  // Electron cannot open the second page that axe's default mode asks for.
  const { violations } = await (rig === 'electron' ? axe.setLegacyMode() : axe).analyze();
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`)).toEqual([]);
}
