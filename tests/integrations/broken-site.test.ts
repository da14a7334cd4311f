import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

// Two real builds of a copy of the site: about 5 and 20 seconds on two quiet cores.
const twoMinutes = 120_000;
const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'tests/fixtures');
let site = '';

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'broken-site-'));
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    await cp(join(root, name), join(site, name), { recursive: true });
  // Astro and Vite keep their caches in node_modules: the copy needs a folder of its own, with the same packages.
  await mkdir(join(site, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules')))
    if (!/^\.(astro|vite)/.test(name))
      await symlink(join(root, 'node_modules', name), join(site, 'node_modules', name));
  const sample = await readFile(join(root, 'src/content/providers/sample.ndjson'), 'utf8');
  await writeFile(join(site, 'providers.ndjson'), sample.split('\n').slice(0, 20).join('\n'));
});

afterAll(() => rm(site, { recursive: true, force: true }));

/** Builds the copy and gives its exit code and everything that it printed, without colors. */
async function build(): Promise<{ code: number; printed: string }> {
  const astro = join(site, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--root', site], {
    cwd: site,
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', PROVIDERS_FILE: 'providers.ndjson' },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const [code] = (await once(child, 'close')) as [number];
  return { code, printed };
}

describe('a site that must not build', () => {
  test(
    'because of records: each is told with file, field, found, expected and cure, before any page is made',
    async () => {
      const broken = join(fixtures, 'broken-record');
      await cp(broken, site, { recursive: true });
      const { code, printed } = await build();
      for (const file of await readdir(join(broken, 'src/content/claims')))
        await rm(join(site, 'src/content/claims', file));
      expect(code).toBe(1);
      expect(printed).toContain('The content has 2 problems:');
      expect(printed).toContain(
        [
          'src/content/claims/massage-is-for-everybody.yml  evidence  [record]',
          '  found     []',
          '  expected  at least one citation or source: a claim without evidence is not published',
        ].join('\n'),
      );
      expect(printed).toContain(
        [
          'src/content/claims/massage-cures-everything.yml  evidence.0  [unknown-id]',
          '  found     "furlan-2051"',
          '  expected  an id of src/content/citations, the name of a file there',
          '  fix       furlan-2051 -> furlan-2015',
        ].join('\n'),
      );
      expect(printed).not.toContain('/index.html');
    },
    twoMinutes,
  );

  test(
    'because of links: each is told with its page and the nearest address',
    async () => {
      await cp(join(fixtures, 'broken-link'), site, { recursive: true });
      const { code, printed } = await build();
      expect(code).toBe(1);
      expect(printed).toContain('2 links lead nowhere:');
      expect(printed).toContain(
        [
          'questions/where-can-i-read-on/index.html  [broken-link]',
          '  found     /conditions/neck-pian/',
          '  expected  a page of this site',
          '  fix       /conditions/neck-pian/ -> /conditions/neck-pain/',
        ].join('\n'),
      );
      expect(printed).toContain(
        [
          '  found     /conditions/neck-pain/#what-it-isnt',
          '  expected  an id of conditions/neck-pain/index.html',
          '  fix       #what-it-isnt -> #what-it-is',
        ].join('\n'),
      );
    },
    twoMinutes,
  );
});
