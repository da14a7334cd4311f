import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { copyRecords, type RecordFile } from './copied-records.ts';
import type { Measure } from './measures.ts';
import { growthPerPage } from './page-budgets.ts';
import { buildSite } from './site-build.ts';
import { countPages } from './starlight-site.ts';

/** One build of the site with each of its records so many times. */
export interface Growth {
  times: number;
  records: number;
  pages: number;
  seconds: number;
  memoryMB: number | undefined;
}

/** The collections that grow with what is known; states, payers and the like are as many as there are. */
const growing = ['citations', 'claims', 'faqs'];
const letters = 'bcdfghjkz';

/** Builds the site with the records there are and with ten times as many, each in a folder of its own with nothing kept from before. */
export async function benchGrowth(folder: string): Promise<Growth[]> {
  const records = (await Promise.all(growing.map(readCollection))).flat();
  const growths: Growth[] = [];
  for (const copies of ['', letters]) {
    const times = copies.length + 1;
    const project = join(folder, `times-${times}`);
    await copyProject(project);
    for (const [at, letter] of [...copies].entries())
      for (const { collection, id, ending, text } of copyRecords(records, letter, at + 1))
        await writeFile(join(project, 'src/content', collection, `${id}${ending}`), text);
    const built = join(project, 'dist');
    const { seconds, memoryMB } = await buildSite('src/content/providers/sample.ndjson', built, project);
    growths.push({
      times,
      records: times * records.length,
      pages: await countPages(built),
      seconds,
      memoryMB,
    });
  }
  return growths;
}

/** The budget of growth: seconds for a page. */
export function growthMeasures(growths: readonly Growth[]): Measure[] {
  const [before, after] = growths;
  if (!before || !after) return [];
  const msPerPage = ({ seconds, pages }: Growth) => (seconds / pages) * 1000;
  const [ours, peers] = [msPerPage(after), msPerPage(before)];
  return [
    {
      about: `${after.records} records`,
      what: 'ms of the build for a page',
      ours,
      peers,
      limit: growthPerPage,
    },
  ];
}

async function readCollection(collection: string): Promise<RecordFile[]> {
  const folder = join('src/content', collection);
  return Promise.all(
    (await readdir(folder)).map(async (file) => {
      const ending = extname(file);
      const text = await readFile(join(folder, file), 'utf8');
      return { collection, id: file.slice(0, -ending.length), ending, text };
    }),
  );
}

/** What a build reads; packages are lent, what earlier builds kept beside them is not. */
async function copyProject(project: string): Promise<void> {
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(name, join(project, name), { recursive: true });
  const packages = join(project, 'node_modules');
  await mkdir(packages);
  for (const name of await readdir('node_modules'))
    if (name !== '.cache' && name !== '.vite' && name !== '.astro')
      await symlink(resolve('node_modules', name), join(packages, name));
}
