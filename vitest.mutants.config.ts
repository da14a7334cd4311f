import { defineConfig } from 'vitest/config';

const room = process.env['MUTANTS_ROOM'] ?? '*';

// The tests of one room, for `npm run mutants`. What measures size, speed or a built list for minutes is left out: fewer tests
// can only let more mutants live.
export default defineConfig({
  resolve: {
    // Only a build has formatted them.
    alias: {
      'virtual:references': new URL('./tests/references/none-formatted.ts', import.meta.url).pathname,
    },
  },
  test: {
    include: [`tests/${room}/**/*.test.ts`],
    exclude: [
      'tests/finder/{budget,large-file,sample,basemap,exact}.test.ts',
      'tests/practice/poppler.test.ts',
    ],
    environment: 'node',
    // As in vitest.config.ts: a limit that only a hang reaches.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
