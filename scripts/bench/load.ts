import { execFile } from 'node:child_process';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtFiles } from '../../src/integrations/built-files.ts';
import { publishIndex } from '../../src/integrations/finder/finder-publish.ts';
import { ensureProgram } from '../apt.ts';
import { serveWithNginx } from '../hosts/nginx.ts';
import { buildSample } from './build-sample.ts';
import { inWords, type Measure } from './measures.ts';

/** What the sample's nginx gave to many readers at once who ask for one kind of file. */
export interface Load {
  kind: string;
  /** How many different files they asked for */
  files: number;
  requests: number;
  seconds: number;
  megabytes: number;
  p50Ms: number;
  p99Ms: number;
  /** Connections refused or broken, answers later than two seconds, or with a status of an error */
  errors: number;
}

const people = 300_000;
const connections = 50;
const secondsEach = 20;
const kinds = {
  'leaf of the finder': /^finder\/[0-9a-f]{16}\/leaf\//,
  page: /^(conditions|techniques|safety|questions)\/.*index\.html$/,
  'words of the search': /^pagefind\/index\//,
};

/** Asks the built site in `dist/`, with an index of 300,000 people in it, for a bounded minute: nginx with its sample, wrk on the same machine. */
export async function benchLoad(folder: string): Promise<Load[]> {
  await ensureProgram('nginx', 'nginx-light');
  await ensureProgram('wrk');
  const site = join(folder, 'loaded');
  await cp('dist', site, { recursive: true });
  await rm(join(site, 'finder'), { recursive: true });
  await publishIndex((await buildSample(people, folder)).index, site);
  const files = await builtFiles(site);
  const host = await serveWithNginx({ root: site, base: '/' });
  try {
    const loads: Load[] = [];
    for (const [kind, pattern] of Object.entries(kinds)) {
      const paths = files
        .filter((file) => pattern.test(file))
        .map((file) => file.replace(/index\.html$/, ''));
      loads.push({ kind, files: paths.length, ...(await load(host.address, paths, folder)) });
    }
    return loads;
  } finally {
    await host.close();
  }
}

/** The budget of the load: no request may fail. */
export const loadMeasures = (loads: readonly Load[]): Measure[] =>
  loads.map(({ kind, errors }) => ({
    about: inWords(people),
    what: `failed requests, ${kind}`,
    ours: errors,
    limit: 0,
  }));

async function load(address: string, paths: string[], folder: string): Promise<Omit<Load, 'kind' | 'files'>> {
  if (paths.length === 0)
    throw new Error('dist/ has nothing of a kind to ask for: run "npm run build" first.');
  const list = join(folder, 'paths.txt');
  await writeFile(list, paths.map((path) => `/${path}\n`).join(''));
  const script = join(import.meta.dirname, 'load.lua');
  const options = ['-t', '1', '-c', String(connections), '-d', `${secondsEach}s`, '-s', script];
  const { stdout } = await promisify(execFile)('wrk', [...options, address, '--', list]);
  const taken = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  // Without an answer nothing has failed, and nothing is proved.
  if (taken.requests === 0) throw new Error(`nginx answered nothing within ${secondsEach} seconds.`);
  return taken;
}
