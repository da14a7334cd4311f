import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from './browser.ts';
import { run } from './run.ts';
import { serveFolder } from './static-server.ts';

/** Journeys that load, keep and link to all kinds of files. */
const journeys = [
  'keyboard-reading',
  'keyboard-finder',
  'search',
  'search-first-answer',
  'safety-check',
  'saved-list',
  'short-list',
  'finder-map',
  'offline',
  'preview',
  'csp',
];
const base = '/care/';

// The site at the root of a host proves nothing for a site below a folder, whose own links and requests must all begin with it.
const folder = await mkdtemp(join(tmpdir(), 'handwise-'));
try {
  await run('npx', ['astro', 'build', '--outDir', folder], { BASE_PATH: base });
  const server = await serveFolder(folder, 0, base);
  const words = process.argv.slice(2);
  const files = words.length > 0 ? words : journeys.map((name) => `tests/e2e/${name}.test.ts`);
  await run('npx', ['playwright', 'test', '--project=journeys', ...files], {
    BASE_URL: server.address,
    CHROMIUM_PATH: await browserPath(),
  }).finally(server.close);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
