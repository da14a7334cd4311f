import { defineConfig } from 'vitest/config';

// The tests that start real web servers: npm run test:hosts. They need a build.
export default defineConfig({
  test: {
    include: ['tests/hosts/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
