import { defineConfig } from '@playwright/test';

// scripts/test-browser.ts serves dist/ and sets both variables.
const baseURL = process.env['BASE_URL'];
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests',
  projects: [
    { name: 'journeys', testMatch: ['e2e/**/*.test.ts', 'a11y/**/*.test.ts'] },
    // Hundreds of pages: what a failed one did is told in its message, and a trace of each would double the time.
    { name: 'every-page', testMatch: ['every-page/**/*.test.ts'], use: { trace: 'off' } },
  ],
  fullyParallel: true,
  workers: 2,
  // A second try tells a machine that was too slow from a fault; scripts/test.ts names every test that needed one.
  retries: 1,
  timeout: 45_000,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    ...(baseURL && { baseURL }),
    // A worker would answer in place of the routes that tests lay; the tests of working offline allow it.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
