import { isKind } from '../../search/kinds.ts';
import type { PageName } from '../../search/names.ts';
import { type BuiltPage, metaOf } from '../checks/built-page.ts';
import { decodeText, descendants, type Element } from '../checks/page-tree.ts';

/** A page as the search reads it; `main` is absent where it is not searched. */
export interface SearchedPage {
  html: string;
  main: Element | undefined;
  description: string;
}

/** Reads a built page for `namesOf` and `countWords`. */
export function readSearched(page: BuiltPage): SearchedPage {
  const main = descendants(page.tree()).find(
    ({ name, attributes }) => name === 'main' && attributes.has('data-pagefind-body'),
  );
  return { html: page.html, main, description: metaOf(page, 'description')[0] ?? '' };
}

/** What a built page says about itself for the search: its own name and those of its parts that have some; none for a page that is not searched. */
export function namesOf(path: string, { html, main, description }: SearchedPage): PageName[] {
  const kind = main?.attributes.get('data-kind') ?? '';
  if (!main || !isKind(kind)) return [];
  const title = /<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? '';
  const until = main.attributes.get('data-until');
  const certainty = main.attributes.get('data-certainty');
  const own: PageName = {
    path,
    title: decodeText(
      title
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    kind,
    says: description,
    aliases: listOf(main, 'data-aliases', ' | '),
    ids: listOf(main, 'data-ids', ' ').map((id) => id.toLowerCase()),
    ...(until && { until }),
    ...(certainty && { certainty }),
  };
  return [own, ...descendants(main).flatMap((part) => partOf(path, part))];
}

/** A part with an address of its own and names, such as a word of the glossary. */
function partOf(path: string, part: Element): PageName[] {
  const [id, kind = ''] = [part.attributes.get('id'), part.attributes.get('data-part-kind')];
  if (!id || !isKind(kind)) return [];
  return [
    {
      path: `${path}#${id}`,
      title: textOf(part),
      kind,
      says: decodeText(part.attributes.get('data-says') ?? ''),
      aliases: listOf(part, 'data-aliases', ' | '),
      ids: [],
    },
  ];
}

const listOf = ({ attributes }: Element, name: string, between: string): string[] =>
  decodeText(attributes.get(name) ?? '')
    .split(between)
    .map((item) => item.trim())
    .filter(Boolean);

/** The words that readers see in an element. */
export const textOf = (element: Element): string =>
  decodeText([...textsIn(element)].join(' ').replace(/\s+/g, ' ').trim());

function* textsIn({ name, text, children }: Element): Generator<string> {
  if (name === 'script') return;
  yield text;
  for (const child of children) yield* textsIn(child);
}

/** Adds to `counts` the words of one page, of three letters or more, as far as the page is searched. */
export function countWords({ main }: SearchedPage, counts: Map<string, number>): void {
  if (main) for (const word of wordsIn(textOf(main))) counts.set(word, (counts.get(word) ?? 0) + 1);
}

/** Every word of the site, the most frequent first. */
export function vocabularyOf(counts: ReadonlyMap<string, number>, names: readonly PageName[]): string[] {
  const all = new Map(counts);
  for (const word of wordsIn(names.flatMap(({ title, aliases }) => [title, ...aliases]).join(' ')))
    all.set(word, counts.get(word) ?? 1);
  return [...all].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1)).map(([word]) => word);
}

const wordsIn = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu));
