import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../built-files.ts';
import { decodeText, descendants, type Element, readPageTree } from './page-tree.ts';

/** One page of a built site with what its head says. */
export interface BuiltPage {
  /** e.g. "conditions/neck-pain/index.html" */
  file: string;
  /** Its whole address, e.g. "https://handwise.example/conditions/neck-pain/" */
  address: string;
  html: string;
  /** The elements up to the end of the head */
  head: Element[];
  /** All elements; they are read when somebody asks first */
  tree: () => Element;
  /** True where it only sends readers on */
  isRedirect: boolean;
  /** False where search engines are told to leave it out */
  isListed: boolean;
}

/** Every page below `dist`, one after the other, as a national site has too many to hold at once; `home` is the site's own address. */
export async function* builtPages(dist: string, home: string): AsyncGenerator<BuiltPage> {
  const files = (await builtFiles(dist)).filter((file) => file.endsWith('.html')).toSorted();
  for (const file of files) yield builtPage(file, readFileSync(join(dist, file), 'utf8'), home);
}

/** A page from its HTML. */
export function builtPage(file: string, html: string, home: string): BuiltPage {
  const end = html.indexOf('</head>');
  const head = descendants(readPageTree(end < 0 ? html : html.slice(0, end)));
  let read: Element | undefined;
  const tree = () => {
    read ??= readPageTree(html);
    return read;
  };
  const isRedirect = head.some(({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'refresh');
  const isHidden = metaOf({ head }, 'robots').some((content) => content.includes('noindex'));
  const address = new URL(file.replace(/index\.html$/, ''), home).href;
  return { file, address, html, head, tree, isRedirect, isListed: !isRedirect && !isHidden };
}

/** The contents of every `meta` of a name or, with "og:" before it, of a property. */
export const metaOf = ({ head }: Pick<BuiltPage, 'head'>, name: string): string[] =>
  head
    .filter(({ attributes }) => attributes.get(name.startsWith('og:') ? 'property' : 'name') === name)
    .map(({ attributes }) => decodeText(attributes.get('content') ?? ''));

/** The addresses of every `link` with a relation and, where given, a media type. */
export const linksOf = ({ head }: Pick<BuiltPage, 'head'>, rel: string, type?: string): string[] =>
  head
    .filter(
      ({ attributes }) =>
        attributes.get('rel') === rel && (type === undefined || attributes.get('type') === type),
    )
    .map(({ attributes }) => decodeText(attributes.get('href') ?? ''));

/** The titles of a page: those of drawings stand in its body. */
export const titlesOf = ({ head }: Pick<BuiltPage, 'head'>): string[] =>
  head.filter(({ name }) => name === 'title').map(({ text }) => decodeText(text).trim());

/** The texts of every block of linked data, wherever it stands. */
export const dataBlocksOf = ({ html }: Pick<BuiltPage, 'html'>): string[] =>
  [...html.matchAll(/<script\b[^>]*\stype="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
