import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, ViteUserConfig } from 'astro';
import { must } from '../lib/must.ts';
import { type Licensed, licenseList } from './license-list.ts';

/** Where the bundler notes which packages are in the browser's code, until the list is made; Astro empties Vite's own folder before. */
const noted = 'bundled-licenses.json';

/** Packages that the bundler of the pages does not see: files that go out as they are, and those of the service worker, which is bundled apart. */
const whole = [
  { name: 'pagefind', file: 'LICENSE/LICENSE' },
  { name: 'workbox-core', file: 'LICENSE' },
  { name: 'workbox-precaching', file: 'LICENSE' },
  { name: 'workbox-routing', file: 'LICENSE' },
];

const fonts = [
  { name: 'Atkinson Hyperlegible Next', file: 'atkinson-hyperlegible-next-OFL.txt' },
  { name: 'Literata', file: 'literata-OFL.txt' },
];

/** Writes `licenses.txt`: every package and font that reaches the reader, with its license. A license that is not welcome stops the build. */
export function licenses(): AstroIntegration {
  return {
    name: 'licenses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [noting], worker: { plugins: () => [notingThreads] } } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const bundled = JSON.parse(await readFile(join(dist, noted), 'utf8')) as Licensed[];
        await rm(join(dist, noted));
        const known = new Set(bundled.map(({ name }) => name));
        const further = [...inThreads].filter((name) => !known.has(name)).map((name) => ({ name }));
        const works = [
          ...bundled,
          ...(await Promise.all([...[...whole, ...further].map(readPackage), ...fonts.map(readFont)])),
        ];
        await writeFile(join(dist, 'licenses.txt'), licenseList(works, 'about/privacy/#credits'));
        logger.info(`${works.length} packages and fonts of others`);
      },
    },
  };
}

/** Set by a plugin, since Astro overrides what its configuration says of this. */
const noting: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'licenses',
  configEnvironment: (name) => (name === 'client' ? { build: { license: { fileName: noted } } } : undefined),
};

/** Packages in the threads that pages start: Vite bundles these apart, and its own notes leave them out. */
const inThreads = new Set<string>();
const notingThreads: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'licenses-of-threads',
  generateBundle(_, bundle) {
    for (const part of Object.values(bundle))
      if (part.type === 'chunk') for (const name of packagesAmong(part.moduleIds)) inThreads.add(name);
  },
};

/** The packages that modules are from, e.g. "@scope/name" for "/x/node_modules/@scope/name/index.js". */
export const packagesAmong = (modules: readonly string[]): string[] => [
  ...new Set(
    modules.flatMap(
      (id) =>
        /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replaceAll('\\', '/') ?? [],
    ),
  ),
];

/** A package with its license's words: of `file`, else of the file that is called so. */
async function readPackage({ name, file }: { name: string; file?: string }): Promise<Licensed> {
  const manifest = must(findPackageJSON(name, import.meta.url), `${name} is installed`);
  const { version, license } = JSON.parse(await readFile(manifest, 'utf8')) as {
    version: string;
    license: string;
  };
  const folder = dirname(manifest);
  const words = file ?? (await readdir(folder)).find((one) => /^licen[cs]e\b/i.test(one));
  const text = words && (await readFile(join(folder, words), 'utf8'));
  return { name, version, identifier: license, ...(text && { text }) };
}

async function readFont({ name, file }: (typeof fonts)[number]): Promise<Licensed> {
  const text = await readFile(new URL(`../assets/fonts/${file}`, import.meta.url), 'utf8');
  return { name, version: 'font', identifier: 'OFL-1.1', text };
}
