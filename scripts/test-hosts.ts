import { ensureProgram } from './apt.ts';
import { run } from './run.ts';

try {
  await ensureProgram('nginx', '-v', 'nginx-light');
  await ensureProgram('caddy', 'version', 'caddy');
  await ensureProgram('openssl', 'version', 'openssl');
  await run('npx', ['vitest', 'run', '--config', 'vitest.hosts.config.ts', ...process.argv.slice(2)]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
