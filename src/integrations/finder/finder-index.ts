import { createHash } from 'node:crypto';
import { join, normalize, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { serveFiles } from '../serve-files.ts';
import { siteFacetLabels } from './finder-labels.ts';
import { publishIndex } from './finder-publish.ts';
import { type WrittenIndex, writeIndex } from './finder-write-index.ts';

/**
 * Builds the finder's index before the pages, from the file that PROVIDERS_FILE names or the sample, and tells them its
 * generation as `import.meta.env.FINDER_GENERATION`. A bad line stops the build before anything of the old site is touched.
 */
export function finderIndex(): AstroIntegration {
  let index: WrittenIndex | undefined;
  return {
    name: 'finder-index',
    hooks: {
      'astro:config:setup': async ({ command, config, addWatchFile, updateConfig, logger }) => {
        if (command === 'build' || command === 'dev') {
          const root = fileURLToPath(config.root);
          const file = providersFile(root);
          index = await build(file, root, logger);
          addWatchFile(file);
        }
        const generation = JSON.stringify(index?.current.generation ?? '');
        updateConfig({ vite: { define: { 'import.meta.env.FINDER_GENERATION': generation } } });
      },
      'astro:config:done': ({ injectTypes }) => {
        const content = 'interface ImportMetaEnv {\n  readonly FINDER_GENERATION: string;\n}\n';
        injectTypes({ filename: 'finder-index.d.ts', content });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(
          serveFiles(`${server.config.base}finder/`, async (path) => index && inCache(index, path)),
        );
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!index) return;
        const { hasRoom } = await publishIndex(index, fileURLToPath(dir));
        if (!hasRoom) logger.warn('the list before this one is left out: the site would have too many files');
      },
    },
  };
}

/** The providers file of this build: PROVIDERS_FILE from the folder of the command, or the sample. */
export function providersFile(root: string): string {
  const named = process.env.PROVIDERS_FILE;
  return named ? resolve(named) : join(root, 'src/content/providers/sample.ndjson');
}

/** Where the generations of one providers file are kept. */
export function indexCache(root: string, file: string): string {
  return join(root, '.cache/finder', createHash('sha256').update(file).digest('hex').slice(0, 8));
}

async function build(file: string, root: string, logger: AstroIntegrationLogger): Promise<WrittenIndex> {
  const started = performance.now();
  const index = await writeIndex(file, indexCache(root, file), siteFacetLabels);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const people = index.current.people.toLocaleString('en-US');
  logger.info(`${people} providers from ${relative(process.cwd(), file)} indexed in ${seconds} s`);
  return index;
}

function inCache({ current, folder }: WrittenIndex, path: string): { file: string } | undefined {
  if (normalize(path) !== path || path.startsWith('..')) return undefined;
  const own = `${current.generation}/`;
  return {
    file: path.startsWith(own) ? join(folder, 'index', path.slice(own.length)) : join(folder, 'site', path),
  };
}
