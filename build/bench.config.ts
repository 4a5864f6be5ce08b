import { defineConfig } from '@playwright/test';

/** What `test/bench/window.mjs` measures in the real window; no test, so the other configuration does not see it. */
export default defineConfig({
  testDir: '../test/bench',
  testMatch: '*.bench.ts',
  outputDir: '../test-results',
  globalSetup: '../test/e2e/rig/globalSetup.ts',
  timeout: 600_000,
  expect: { timeout: 20_000 },
  workers: 1,
  reporter: 'line',
  projects: [{ name: 'electron', metadata: { rig: 'electron' } }],
});
