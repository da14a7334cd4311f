import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { run } from './run.ts';

/** Whether a program starts with the arguments that only ask for its version. */
export const doesStart = (program: string, ...args: string[]): Promise<boolean> =>
  promisify(execFile)(program, args, { timeout: 20_000 }).then(
    () => true,
    () => false,
  );

/** Without a network, apt would try for minutes. */
const impatient = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=15'];

/** Installs Debian's packages where this runs as root on Linux, without starting a service of theirs; says what failed, and rejects never. */
export async function installPackages(...packages: string[]): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  // Runlevel 1 is the one in which a package's service is not started.
  const quiet = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await run('apt-get', ['update', '-qq', ...impatient], quiet)
    .then(() => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet))
    .catch((error: unknown) => console.warn(String(error)));
}

/** Sees that a program is there, else installs Debian's package; rejects where it cannot be had. */
export async function ensureProgram(program: string, packageName = program): Promise<void> {
  if (await isInstalled(program)) return;
  await installPackages(packageName);
  if (!(await isInstalled(program)))
    throw new Error(`${program} is not installed and could not be: install Debian's package ${packageName}.`);
}

/** Whether there is such a program, whatever it says to a question that not all know. */
const isInstalled = (program: string): Promise<boolean> =>
  promisify(execFile)(program, ['--version'], { timeout: 20_000 }).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT',
  );
