import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Only a build has formatted them.
    alias: {
      'virtual:references': new URL('./tests/references/none-formatted.ts', import.meta.url).pathname,
    },
  },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/a11y/**', 'tests/every-page/**', 'tests/hosts/**', 'tests/fixtures/**'],
    environment: 'node',
    // Two cores, one browser and a build beside it: a limit that only a hang reaches.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
