import { execFile } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { run } from '../run.ts';
import { countWords, type GuideText, guideIn, guideReader } from './guide-text.ts';

const project = join(import.meta.dirname, 'starlight');
const content = join(project, 'src/content');
/** Starlight's page has at least this share of our words. */
const sameWords = 0.85;
const astro = resolve('node_modules/astro/bin/astro.mjs');

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
  // From its own folder, where its packages are found.
  await promisify(execFile)(process.execPath, [astro, 'build', '--silent', '--outDir', folder], {
    cwd: project,
  });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, pages: await countPages(folder) };
}

/** Makes sure that both sites say the same: what is left out is only what stands in for what is overdue. */
export async function compareWords(guides: Iterable<string>, own: string, other: string): Promise<void> {
  for (const path of guides) {
    const [ours, theirs] = await Promise.all(
      [own, other].map((site) => readFile(join(site, path, 'index.html'), 'utf8')),
    );
    const [found, expected] = [mainOf(theirs ?? ''), guideIn(ours ?? '')].map(countWords);
    if ((found ?? 0) < sameWords * (expected ?? 0))
      throw new Error(`${path}: found ${found} words with Starlight, expected about ${expected}.`);
  }
}

const mainOf = (html: string): string => /<main.*<\/main>/s.exec(html)?.[0] ?? '';

/** How many pages a built site has. */
export const countPages = async (site: string): Promise<number> =>
  (await builtFiles(site)).filter((file) => file.endsWith('.html')).length;

async function writeGuide(file: string, { title, description, markdown }: GuideText): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const head = [title, description].map((words) => JSON.stringify(words));
  await writeFile(file, `---\ntitle: ${head[0]}\ndescription: ${head[1]}\n---\n\n${markdown}\n`);
}
