import type { AuthorName } from './author-name.ts';
import { type CslItem, pageEnds } from './csl.ts';

const types: Record<CslItem['type'], string> = { 'article-journal': 'JOUR', report: 'RPRT', webpage: 'ELEC' };

/**
 * Citations as a RIS file: tags of the Research Information Systems format, with PMID and PMCID where EndNote and Zotero read them. A
 * report's series stands in T2: M3, its kind, is taken for a DOI by some programs.
 */
export const formatRis = (items: CslItem[]): string => items.map(formatRecord).join('\r\n');

function formatRecord(item: CslItem): string {
  const [year, month] = item.issued?.['date-parts'][0] ?? [];
  const { first, last } = pageEnds(item);
  const fields: [tag: string, value: string | number | undefined][] = [
    ['TY', types[item.type]],
    ...(item.author ?? []).map((name): [string, string] => ['AU', formatName(name)]),
    ['TI', item.title],
    ['T2', item['container-title'] ?? (item.type === 'report' ? item.genre : undefined)],
    ['J2', item['container-title-short']],
    ['PY', year],
    ['DA', month && `${year}/${String(month).padStart(2, '0')}//`],
    ['PB', item.publisher],
    ['ET', item.edition],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['LA', item.language],
    ['SN', item.number ?? item.ISBN],
    ['DO', item.DOI],
    ['AN', item.PMID],
    ['C2', item.PMCID],
    ['UR', item.URL],
    ['N1', item.note],
    ['ID', item.id],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

// A comma parts family and given name, so a body's name may hold none.
const formatName = (name: AuthorName): string =>
  name.family === undefined
    ? name.literal.replaceAll(',', '')
    : [name.family, name.given, name.suffix].filter(Boolean).join(', ');
