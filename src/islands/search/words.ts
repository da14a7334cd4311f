import { type Asked, questionReader } from '../../search/ask.ts';
import { type PackedName, type PageName, unpackName } from '../../search/names.ts';
import type { NotCovered } from '../../search/not-covered.ts';
import { ownBase } from './own-base.ts';

/** What questions are read by, once its files are here. */
export interface QuestionReader {
  read: (typed: string, asTyped: boolean) => Asked;
  /** By its path below the base */
  pageAt: (path: string) => PageName | undefined;
}

let opened: Promise<QuestionReader> | undefined;

/** Loads the names of pages, the words of the site and what it does not cover, once; a failed load may be tried again. */
export function openReader(base: string): Promise<QuestionReader> {
  opened ??= load(base).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(site: string): Promise<QuestionReader> {
  const base = ownBase(site);
  const [packed, vocabulary, notCovered] = await Promise.all([
    readJson<PackedName[]>(`${base}search/index/names.json`),
    readJson<string>(`${base}search/index/words.json`),
    readJson<NotCovered[]>(`${base}search/not-covered.json`),
  ]);
  const pages = packed.map(unpackName);
  const byPath = new Map(pages.map((page) => [page.path, page]));
  return {
    read: questionReader({ pages, vocabulary: vocabulary.split(' '), notCovered }),
    pageAt: (path) => byPath.get(path),
  };
}

async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
