import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { kinds } from '../../search/kinds.ts';
import { packLexicon } from '../../search/lexicon.ts';
import { type PageName, packName } from '../../search/names.ts';
import type { BuiltPage } from '../checks/built-page.ts';
import { everydayWords, rareWords } from './everyday-words.ts';
import { countWords, namesOf, readSearched, vocabularyOf } from './search-names.ts';

/** The search's index while it is made. */
export interface IndexMaker {
  /** Takes in a page; waits where Pagefind is far behind */
  add(page: BuiltPage): Promise<void>;
  /** Writes all below a built site, and says what it holds */
  write(site: string): Promise<string>;
}

/** How many pages are read while Pagefind still works on earlier ones. */
const readAhead = 16;

/** Of the lists of people each state's first page, which names all its cities; whoever seeks a person asks the finder. */
const isSearched = ({ file }: BuiltPage): boolean => !/^find\/[^/]+\/[^/]+\//.test(file);

/** Neighbors that the layout sets apart are words apart for Pagefind too, which reads no style sheets. */
const withGaps = (html: string): string => html.replace(/><(?=[a-z])(?!span class="preview")/g, '> <');

/** Claims, studies and guidelines: many, and seldom the first answer, so their names are a file of their own. */
const isEvidence = ({ kind }: PageName): boolean => kinds[kind].group === 'evidence';

/** Begins an index of texts by Pagefind, and beside it of what pages are called and say, every word of the site, words of every day, and rare ones. */
export async function beginIndex(): Promise<IndexMaker> {
  const { index, errors } = await createIndex({ forceLanguage: 'en', excludeSelectors: ['.preview'] });
  throwIf(errors);
  if (!index) throw new Error('The search index could not be started');
  let pages = 0;
  const names: PageName[] = [];
  const counts = new Map<string, number>();
  const adding: ReturnType<typeof index.addHTMLFile>[] = [];
  const nextAdded = async () => throwIf((await adding.shift())?.errors ?? []);
  return {
    add: async (page) => {
      if (!isSearched(page)) return;
      const { file, html } = page;
      adding.push(index.addHTMLFile({ sourcePath: file, content: withGaps(html) }));
      const searched = readSearched(page);
      names.push(...namesOf(`/${file.replace(/index\.html$/, '')}`, searched));
      countWords(searched, counts);
      pages++;
      if (adding.length > readAhead) await nextAdded();
    },
    write: async (site) => {
      while (adding.length > 0) await nextAdded();
      throwIf((await index.writeFiles({ outputPath: join(site, 'pagefind') })).errors);
      await close();
      await writeNames(join(site, 'search/index'), names, counts);
      return `${pages} pages indexed, ${names.length} names`;
    },
  };
}

/** Stops with Pagefind's own words when it reports errors. */
function throwIf(errors: string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
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
