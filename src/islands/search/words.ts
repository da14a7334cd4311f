import { type Asked, questionReader } from '../../search/ask.ts';
import { unpackLexicon } from '../../search/lexicon.ts';
import { type PackedName, type PageName, unpackName } from '../../search/names.ts';
import type { NotCovered } from '../../search/not-covered.ts';
import { ownBase } from './own-base.ts';

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

/** What reads questions by the pages that answer people, without what they say: enough for the first results. */
export function openFirstReader(base: string): Promise<QuestionReader> {
  first ??= loadWords(base).then((early) => readerOf(early));
  return forgetting(first, () => {
    first = undefined;
  });
}

/** What reads questions by all pages, claims and studies too, once. A failed load may be tried again. */
export function openReader(base: string): Promise<QuestionReader> {
  whole ??= loadAll(base);
  return forgetting(whole, () => {
    whole = undefined;
  });
}

function loadWords(base: string): Promise<FirstWords> {
  const from = ownBase(base);
  words ??= Promise.all([
    readJson<PackedName[]>(`${from}search/index/names.json`),
    readJson<string>(`${from}search/index/words.json`),
    readJson<NotCovered[]>(`${from}search/not-covered.json`),
  ]).then(([names, own, notCovered]) => ({ pages: names.map(unpackName), own, notCovered }));
  return forgetting(words, () => {
    words = undefined;
  });
}

async function loadAll(base: string): Promise<QuestionReader> {
  const from = ownBase(base);
  const early = await loadWords(base);
  const [evidence, says, others] = await Promise.all([
    readJson<PackedName[]>(`${from}search/index/evidence.json`),
    readJson<string[]>(`${from}search/index/says.json`),
    readJson<string>(`${from}search/index/other-words.json`),
  ]);
  const pages = [...early.pages, ...evidence.map(unpackName)].map((page, at) => ({
    ...page,
    says: says[at] ?? '',
  }));
  return readerOf({ ...early, pages }, others);
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
