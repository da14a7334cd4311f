import { ensureProgram } from './apt.ts';
import { run } from './run.ts';

try {
  await ensureProgram('nginx', 'nginx-light');
  await ensureProgram('caddy');
  await ensureProgram('openssl');
  await run('npx', ['vitest', 'run', '--config', 'vitest.hosts.config.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
