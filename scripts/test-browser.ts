import { browserPath } from './browser.ts';
import { run } from './run.ts';
import { serveFolder } from './static-server.ts';

// A walk over every page takes minutes: it runs only when it is asked for.
const words = process.argv.slice(2);
const isChosen = words.some((word) => word.startsWith('--project'));
const options = isChosen ? words : ['--project=journeys', ...words];

const server = await serveFolder('dist', 0, '/');
try {
  await run('npx', ['playwright', 'test', ...options], {
    BASE_URL: server.address,
    CHROMIUM_PATH: await browserPath(),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
