import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { kinds } from '../../search/kinds.ts';
import { packLexicon } from '../../search/lexicon.ts';
import { type PageName, packName } from '../../search/names.ts';
import { everydayWords, rareWords } from './everyday-words.ts';
import { countWords, namesOf, readSearched, vocabularyOf } from './search-names.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
};

/** Stops with Pagefind's own words when it reports errors. */
function throwIf(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** Of the lists of people each state's first page, which names all its cities; whoever seeks a person asks the finder. */
const isSearched = (path: string): boolean =>
  path.endsWith('.html') && !/^find\/[^/]+\/[^/]+\//.test(path.replaceAll('\\', '/'));

/** Claims, studies and guidelines: many, and seldom the first answer, so their names are a file of their own. */
const isEvidence = ({ kind }: PageName): boolean => kinds[kind].group === 'evidence';

/**
 * Makes Pagefind's index of texts, and beside it what pages are called and say, every word of the site, words of every day, and rare ones; the
 * development server serves those of the last build.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        for (const folder of ['/pagefind', '/search/index'])
          server.middlewares.use(folder, async (request, response, next) => {
            const path = new URL(request.url ?? '/', 'http://localhost').pathname;
            const file = await readFile(join('dist', folder, path)).catch(() => undefined);
            if (!file) return next();
            response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
            response.end(file);
          });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = (await readdir(site, { recursive: true })).filter(isSearched).sort();
        const { index, errors } = await createIndex({ forceLanguage: 'en' });
        throwIf(errors);
        if (!index) throw new Error('The search index could not be started');
        const names: PageName[] = [];
        const counts = new Map<string, number>();
        for (const file of pages) {
          const content = await readFile(join(site, file), 'utf8');
          // Pagefind works beside it, in a process of its own.
          const adding = index.addHTMLFile({ sourcePath: file, content });
          const page = readSearched(content);
          names.push(...namesOf(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, page));
          countWords(page, counts);
          throwIf((await adding).errors);
        }
        const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
        throwIf(written.errors);
        await close();
        const folder = join(site, 'search/index');
        await mkdir(folder, { recursive: true });
        const [first, evidence] = [names.filter((name) => !isEvidence(name)), names.filter(isEvidence)];
        await writeFile(join(folder, 'names.json'), JSON.stringify(first.map(packName)));
        await writeFile(join(folder, 'evidence.json'), JSON.stringify(evidence.map(packName)));
        const [vocabulary, everyday] = [vocabularyOf(counts, names), everydayWords()];
        const rare = rareWords([...vocabulary, ...everyday]);
        const { own, others } = packLexicon({ vocabulary, everyday, rare });
        await writeFile(join(folder, 'words.json'), JSON.stringify(own));
        await writeFile(join(folder, 'other-words.json'), JSON.stringify(others));
        logger.info(`${pages.length} pages indexed, ${names.length} names`);
      },
    },
  };
}
