import { invertName } from './author-name.ts';
import type { CslItem } from './csl.ts';

type Fields = [key: string, value: string | undefined][];

/** A citation as the text of a COinS span (OpenURL 1.0 key-value pairs), which reference managers read from a list; nothing is said twice, as a list has hundreds. */
export function coinsOf(item: CslItem): string {
  const fields: Fields = [
    ['ctx_ver', 'Z39.88-2004'],
    ...(item.type === 'webpage' ? webFields(item) : bookFields(item)),
    ['rft_id', item.DOI && `info:doi/${item.DOI}`],
    ['rft_id', item.PMID && `info:pmid/${item.PMID}`],
    ['rft_id', item.URL],
  ];
  return new URLSearchParams(
    fields.filter((field): field is [string, string] => Boolean(field[1])),
  ).toString();
}

function bookFields(item: CslItem): Fields {
  const isArticle = item.type === 'article-journal';
  return [
    ['rft_val_fmt', `info:ofi/fmt:kev:mtx:${isArticle ? 'journal' : 'book'}`],
    ['rft.genre', isArticle ? 'article' : 'report'],
    [isArticle ? 'rft.atitle' : 'rft.btitle', item.title],
    ['rft.jtitle', item['container-title']],
    ['rft.stitle', item['container-title-short']],
    ['rft.pub', item.publisher],
    ['rft.edition', item.edition],
    ['rft.isbn', item.ISBN],
    ['rft.volume', item.volume],
    ['rft.issue', item.issue],
    ['rft.pages', item.page],
    ['rft.date', formatDate(item)],
    ...(item.author ?? []).map((name): [string, string] => [
      name.family === undefined ? 'rft.aucorp' : 'rft.au',
      invertName(name),
    ]),
  ];
}

// OpenURL's own formats know no web page, so these take Dublin Core.
const webFields = (item: CslItem): Fields => [
  ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
  ['rft.type', 'webpage'],
  ['rft.title', item.title],
  ['rft.publisher', item.publisher],
  ['rft.date', formatDate(item)],
  ['rft.identifier', item.URL],
  ...(item.author ?? []).map((name): [string, string] => ['rft.creator', invertName(name)]),
];

const formatDate = ({ issued }: CslItem): string | undefined =>
  issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
