import { invertName } from './author-name.ts';
import { type CslItem, pageEnds } from './csl.ts';

/**
 * The Highwire Press `meta` tags of a citation's page, as Google Scholar describes them and Zotero reads them; `page` is
 * the page's whole address.
 */
export function highwireTags(item: CslItem, page: string): { name: string; content: string }[] {
  const { first, last } = pageEnds(item);
  const isReport = item.type === 'report';
  const tags: [name: string, content: string | undefined][] = [
    ['title', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['author', invertName(name)]),
    ['publication_date', formatDate(item)],
    ['journal_title', item['container-title']],
    ['journal_abbrev', item['container-title-short']],
    ['volume', item.volume],
    ['issue', item.issue],
    ['firstpage', first],
    ['lastpage', last],
    [isReport ? 'technical_report_institution' : 'publisher', item.publisher],
    ['technical_report_number', isReport ? item.number : undefined],
    ['isbn', item.ISBN],
    ['doi', item.DOI],
    ['pmid', item.PMID],
    ['public_url', item.URL ?? (item.DOI && `https://doi.org/${item.DOI}`)],
    ['abstract_html_url', page],
  ];
  return tags.flatMap(([name, content]) => (content ? [{ name: `citation_${name}`, content }] : []));
}

function formatDate({ issued }: CslItem): string | undefined {
  return issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/');
}
