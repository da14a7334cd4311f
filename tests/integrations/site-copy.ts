import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the site itself stands. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A real build of a copy takes about 5 seconds where its records stop it, and 20 where they do not, on two quiet cores. */
export const buildTimeout = 900_000;

/** Makes a folder with all that a build of the site reads, to be changed by a test, and with 20 providers. */
export async function copySite(): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'site-copy-'));
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    await cp(join(root, name), join(site, name), { recursive: true });
  // Astro and Vite keep their caches in node_modules: the copy needs a folder of its own, with the same packages.
  await mkdir(join(site, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules')))
    if (!/^\.(astro|vite)/.test(name))
      await symlink(join(root, 'node_modules', name), join(site, 'node_modules', name));
  const sample = await readFile(join(root, 'src/content/providers/sample.ndjson'), 'utf8');
  await writeFile(join(site, 'providers.ndjson'), sample.split('\n').slice(0, 20).join('\n'));
  return site;
}

/** Builds a copy and gives its exit code and everything that it printed, without colors. */
export async function buildSite(
  site: string,
  env: NodeJS.ProcessEnv = {},
): Promise<{ code: number; printed: string }> {
  const astro = join(site, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--root', site], {
    cwd: site,
    env: {
      ...withoutVitest(process.env),
      NODE_ENV: 'production',
      NO_COLOR: '1',
      PROVIDERS_FILE: 'providers.ndjson',
      ...env,
    },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const [code] = (await once(child, 'close')) as [number];
  return { code, printed };
}

/** The test runner's own variables would make the build a development build. */
const withoutVitest = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(DEV|PROD|MODE|SSR|BASE_URL|VITEST.*)$/.test(name)),
  );
