import { defineConfig } from '@playwright/test';

/** One set of specs, two rigs: real Electron, and Chromium through the browser shell. `app` of test/e2e/rig/test.ts hides which. */
export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../test-results',
  globalSetup: '../test/e2e/rig/globalSetup.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.E2E_REPORT ? [['list'], ['json', { outputFile: process.env.E2E_REPORT }]] : 'list',
  use: { screenshot: 'only-on-failure', trace: 'retain-on-failure' },
  projects: [
    { name: 'electron', metadata: { rig: 'electron' } },
    {
      name: 'browser',
      metadata: { rig: 'browser' },
      testIgnore: '**/*.electron.spec.ts',
      // Both rigs show the same pages: what reads or tries all of them, for minutes, does so once.
      grepInvert: /axe finds nothing|every action of the palette/,
    },
  ],
});
