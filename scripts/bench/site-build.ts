import { spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { indexCache } from '../../src/integrations/finder/finder-index.ts';
import { type FolderSize, folderSize } from './folder-size.ts';

/** A build of the whole site. */
export interface SiteBuild extends FolderSize {
  seconds: number;
  /** Peak of all its processes together; undefined where the system has no /proc to read it from */
  memoryMB: number | undefined;
}

const everyMs = 500;

/** Builds the whole site, or a copy of it at `root`, from a providers file into a folder; what the build keeps of its index for the next one is removed. */
export async function buildSite(
  providersFile: string,
  folder: string,
  root = process.cwd(),
): Promise<SiteBuild> {
  const started = performance.now();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PROVIDERS_FILE: providersFile },
  });
  let memoryMB: number | undefined;
  const watch = setInterval(async () => {
    const now = await memoryOf(child.pid as number).catch(() => undefined);
    if (now !== undefined) memoryMB = Math.max(memoryMB ?? 0, now);
  }, everyMs);
  const code = await new Promise((done) => child.once('exit', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`The build of the site ended with ${code}.`);
  const seconds = (performance.now() - started) / 1000;
  await rm(indexCache(root, providersFile), { recursive: true, force: true });
  return { seconds, memoryMB, ...(await folderSize(folder)) };
}

/** Megabytes that a process and all processes below it hold now. */
async function memoryOf(root: number): Promise<number> {
  const parents = new Map<number, { parent: number; pages: number }>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) ? await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '') : '';
    // The name of the program, in parentheses, may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (stat) parents.set(Number(name), { parent: Number(fields[1]), pages: Number(fields[21]) });
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (pid > 1 && isBelow(parents.get(pid)?.parent ?? 0));
  const pages = [...parents].reduce((sum, [pid, { pages }]) => (isBelow(pid) ? sum + pages : sum), 0);
  return (pages * 4096) / 1e6;
}
