import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { must } from '../../lib/must.ts';
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

/** Neighbors that the layout sets apart are words apart for Pagefind too, which reads no style sheets. */
const withGaps = (html: string): string => html.replace(/><(?=[a-z])(?!span class="preview")/g, '> <');

/** Claims, studies and guidelines: many, and seldom the first answer, so their names are a file of their own. */
const isEvidence = ({ kind }: PageName): boolean => kinds[kind].group === 'evidence';

/**
 * Makes Pagefind's index of texts, and beside it what pages are called and say, every word of the site, words of every day, and rare ones,
 * from `begin` to `end` in the list of integrations; the development server serves those of the last build.
 */
export function searchIndex(): { begin: AstroIntegration; end: AstroIntegration } {
  let made: Promise<string> | undefined;
  return {
    begin: {
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
        'astro:build:done': ({ dir }) => {
          made = makeIndex(fileURLToPath(dir));
          // What went wrong is thrown at the end, not while something else is checked.
          made.catch(() => undefined);
        },
      },
    },
    end: {
      name: 'search-index',
      hooks: {
        'astro:build:done': async ({ logger }) => {
          logger.info(await must(made, 'the search index begins before it ends'));
        },
      },
    },
  };
}

/** How many pages are read while Pagefind still works on earlier ones. */
const readAhead = 16;

/** Writes the whole index below a built site, and says what it holds. */
async function makeIndex(site: string): Promise<string> {
  const pages = (await readdir(site, { recursive: true })).filter(isSearched).sort();
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['.preview'] });
  throwIf(errors);
  if (!index) throw new Error('The search index could not be started');
  const names: PageName[] = [];
  const counts = new Map<string, number>();
  const adding: ReturnType<typeof index.addHTMLFile>[] = [];
  const nextAdded = async () => throwIf((await adding.shift())?.errors ?? []);
  for (const file of pages) {
    const content = await readFile(join(site, file), 'utf8');
    adding.push(index.addHTMLFile({ sourcePath: file, content: withGaps(content) }));
    const page = readSearched(content);
    names.push(...namesOf(`/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, page));
    countWords(page, counts);
    if (adding.length > readAhead) await nextAdded();
  }
  while (adding.length > 0) await nextAdded();
  const written = await index.writeFiles({ outputPath: join(site, 'pagefind') });
  throwIf(written.errors);
  await close();
  await writeNames(join(site, 'search/index'), names, counts);
  return `${pages.length} pages indexed, ${names.length} names`;
}

/** Writes what is searched before texts are: what pages are called and say, and how words are spelled. */
async function writeNames(
  folder: string,
  names: readonly PageName[],
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const [first, evidence] = [names.filter((name) => !isEvidence(name)), names.filter(isEvidence)];
  const [vocabulary, everyday] = [vocabularyOf(counts, names), everydayWords()];
  const rare = rareWords([...vocabulary, ...everyday]);
  const { own, others } = packLexicon({ vocabulary, everyday, rare });
  const files = {
    'names.json': first.map(packName),
    'evidence.json': evidence.map(packName),
    'words.json': own,
    'other-words.json': others,
  };
  for (const [name, content] of Object.entries(files))
    await writeFile(join(folder, name), JSON.stringify(content));
}
