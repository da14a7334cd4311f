import { site } from '../src/site.ts';
import { run } from './run.ts';
import { serveFolder } from './static-server.ts';

const port = Number(process.env['PORT'] || 4321);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is "${process.env['PORT']}"; expected a number from 0 to 65535.`);
  process.exit(1);
}
// The site is built for this sub-folder, so it is served below it: "handwise", "/handwise" and "/handwise/" are one.
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

// The port is taken first: nobody should wait for a build to hear that it is busy.
const server = await serveFolder('dist', port, base).catch((error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is busy. End the program that uses it, or choose another: PORT=4322 npm start`
      : `Port ${port} cannot be used: ${error.message}`,
  );
  process.exit(1);
});

try {
  await run('npx', ['astro', 'build']);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`\n${site.name} is at ${server.address}\nPress Ctrl and C to end it.`);
