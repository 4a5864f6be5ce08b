import { defineConfig } from 'vitest/config';

/** Two projects: `unit` runs in Node, `happy` gives components a DOM. Browser behaviour belongs to test/e2e. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    // Laws over hundreds of random designs and whole screens take seconds where two cores are shared. A limit only, never a speed test.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['test/**/*.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'happy',
          environment: 'happy-dom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['build/happy-dom.setup.ts'],
        },
      },
    ],
  },
});
