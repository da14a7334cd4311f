import { type AuthorName, initialsOf } from './author-name.ts';
import type { CslItem } from './csl.ts';

const publicationTypes = {
  'article-journal': 'Journal Article',
  report: 'Technical Report',
  webpage: undefined,
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Citations as a PubMed file, in the tags of the MEDLINE display format. Records with a PubMed number come first, because
 * programs know the format by a first line that begins with "PMID-".
 */
export const formatNbib = (items: CslItem[]): string =>
  items
    .toSorted((a, b) => Number(!a.PMID) - Number(!b.PMID))
    .map(formatRecord)
    .join('\n');

function formatRecord(item: CslItem): string {
  const journal = item['container-title'];
  const fields: [tag: string, value: string | undefined][] = [
    ['PMID', item.PMID],
    ['ISBN', item.ISBN],
    ['VI', item.volume],
    ['IP', item.issue],
    ['DP', formatDate(item)],
    ['TI', item.title],
    ['PG', item.page],
    ['LID', item.DOI && `${item.DOI} [doi]`],
    ['PB', item.publisher],
    ['EN', item.edition],
    ...(item.author ?? []).flatMap(authorFields),
    ['LA', item.language],
    ['PT', publicationTypes[item.type]],
    ['TA', item['container-title-short'] ?? journal],
    ['JT', journal],
    ['PMC', item.PMCID],
    ['AID', item.DOI && `${item.DOI} [doi]`],
    ['GN', item.note],
    ['SO', formatSource(item)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag.padEnd(4)}- ${value}`] : []));
  return `${lines.join('\n')}\n`;
}

function formatDate({ issued }: CslItem): string | undefined {
  const [year, month] = issued?.['date-parts'][0] ?? [];
  return year === undefined ? undefined : [year, month && months[month - 1]].filter(Boolean).join(' ');
}

function authorFields(name: AuthorName): [string, string][] {
  if (name.family === undefined) return [['CN', name.literal]];
  const { family, given, suffix } = name;
  return [
    ['FAU', [family, [given, suffix].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
    ['AU', [family, given && initialsOf(given), suffix].filter(Boolean).join(' ')],
  ];
}

// "Cochrane Database Syst Rev. 2015 Sep;(9):CD001929."
function formatSource(item: CslItem): string | undefined {
  const where = item['container-title-short'] ?? item['container-title'];
  if (!where) return undefined;
  const number = `${item.volume ?? ''}${item.issue ? `(${item.issue})` : ''}`;
  const place = `${number && `;${number}`}${item.page ? `:${item.page}` : ''}`;
  return `${where}. ${formatDate(item) ?? ''}${place}.`;
}
