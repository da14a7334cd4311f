import { browserPath } from './browser.ts';
import { run } from './run.ts';
import { serveFolder } from './static-server.ts';

const server = await serveFolder('dist', 0, '/');
try {
  await run('npx', ['playwright', 'test', ...process.argv.slice(2)], {
    BASE_URL: server.address,
    CHROMIUM_PATH: await browserPath(),
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.close();
}
