import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { run } from '../run.ts';
import { type GuideText, guideReader } from './guide-text.ts';

const project = join(import.meta.dirname, 'starlight');
const content = join(project, 'src/content');
const astro = 'node_modules/astro/bin/astro.mjs';

/** Addresses of the guides that both sites have. */
const guides = /^(conditions|techniques)\/[^/]+\/index\.html$/;

/** Installs Starlight beside the fixture, if it is not there; Astro is the project's own. */
export const installStarlight = (): Promise<void> =>
  run('npm', [
    'install',
    `--prefix=${project}`,
    // A lock file for a peer would be a second one to keep; its version is exact.
    '--no-package-lock',
    '--legacy-peer-deps',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--loglevel=error',
  ]);

/** The guides of a built site, by their addresses, such as "conditions/neck-pain/". */
export async function readGuides(site: string): Promise<Map<string, GuideText>> {
  const files = (await builtFiles(site)).filter((file) => guides.test(file)).toSorted();
  const read = guideReader(project);
  const found = new Map<string, GuideText>();
  for (const file of files) found.set(`${dirname(file)}/`, read(await readFile(join(site, file), 'utf8')));
  return found;
}

/** Builds the guides with Starlight, each `times` times at addresses of its own. */
export async function buildStarlight(
  guides: ReadonlyMap<string, GuideText>,
  folder: string,
  times: number,
): Promise<{ seconds: number; pages: number }> {
  await rm(content, { recursive: true, force: true });
  for (let nth = 0; nth < times; nth++)
    for (const [path, guide] of guides)
      await writeGuide(
        join(content, 'docs', nth === 0 ? '' : `copy-${nth}`, `${path.slice(0, -1)}.md`),
        guide,
      );
  const started = performance.now();
  await run(process.execPath, [astro, 'build', '--silent', '--root', project, '--outDir', folder]);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, pages: await countPages(folder) };
}

/** How many pages a built site has. */
export const countPages = async (site: string): Promise<number> =>
  (await builtFiles(site)).filter((file) => file.endsWith('.html')).length;

async function writeGuide(file: string, { title, description, markdown }: GuideText): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const head = [title, description].map((words) => JSON.stringify(words));
  await writeFile(file, `---\ntitle: ${head[0]}\ndescription: ${head[1]}\n---\n\n${markdown}\n`);
}
