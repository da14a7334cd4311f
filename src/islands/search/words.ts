import { type Asked, questionReader } from '../../search/ask.ts';
import { unpackLexicon } from '../../search/lexicon.ts';
import { type PackedName, type PageName, unpackName } from '../../search/names.ts';
import type { NotCovered } from '../../search/not-covered.ts';

/** What questions are read by, once its files are here. */
export interface QuestionReader {
  read: (typed: string, asTyped: boolean) => Asked;
  /** By its path below the base */
  pageAt: (path: string) => PageName | undefined;
}

interface FirstWords {
  pages: PageName[];
  /** The site's own words, as their file holds them */
  own: string;
  notCovered: NotCovered[];
}

let words: Promise<FirstWords> | undefined;
let first: Promise<QuestionReader> | undefined;
let whole: Promise<QuestionReader> | undefined;

/** What reads questions by the pages that answer people: enough for the first results. `from` is where the search's files stand. */
export function openFirstReader(from: string): Promise<QuestionReader> {
  first ??= loadWords(from).then((early) => readerOf(early));
  return forgetting(first, () => {
    first = undefined;
  });
}

/** What reads questions by all pages, claims and studies too, once. A failed load may be tried again. */
export function openReader(from: string): Promise<QuestionReader> {
  whole ??= loadAll(from);
  return forgetting(whole, () => {
    whole = undefined;
  });
}

function loadWords(from: string): Promise<FirstWords> {
  words ??= Promise.all([
    readJson<PackedName[]>(`${from}search/index/names.json`),
    readJson<string>(`${from}search/index/words.json`),
    readJson<NotCovered[]>(`${from}search/not-covered.json`),
  ]).then(([names, own, notCovered]) => ({ pages: names.map(unpackName), own, notCovered }));
  return forgetting(words, () => {
    words = undefined;
  });
}

async function loadAll(from: string): Promise<QuestionReader> {
  const early = await loadWords(from);
  const [evidence, others] = await Promise.all([
    readJson<PackedName[]>(`${from}search/index/evidence.json`),
    readJson<string>(`${from}search/index/other-words.json`),
  ]);
  return readerOf({ ...early, pages: [...early.pages, ...evidence.map(unpackName)] }, others);
}

function readerOf({ pages, own, notCovered }: FirstWords, others?: string): QuestionReader {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    read: questionReader({ pages, ...unpackLexicon({ own, ...(others && { others }) }), notCovered }),
    pageAt: (path) => byPath.get(path),
  };
}

function forgetting<T>(loading: Promise<T>, forget: () => void): Promise<T> {
  return loading.catch((error: unknown) => {
    forget();
    throw error;
  });
}

async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
