import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type CslItem, hasMoreAuthors } from '../evidence/csl.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

// The package writes "Á" as "{\' A}", which Zotero does not read, and leaves out what it has no command for. Every program
// of today reads UTF-8, so only the characters that mean something to TeX are escaped, here.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/** Citations as a BibTeX file in UTF-8; a list of authors that was cut short ends in "and others". */
export const formatBibtex = (items: CslItem[]): string => items.map(formatEntry).join('\n');

function formatEntry(item: CslItem): string {
  const [entry] = plugins.output.format('bibtex', [escapeTex(item) as CslItem], { format: 'object' });
  if (!entry) throw new Error(`citation ${item.id}: BibTeX gave no entry`);
  const { howpublished: _address, month, note: annote, author, title = '', ...properties } = entry.properties;
  const fields = Object.entries({
    author: hasMoreAuthors(item) ? `${author} and others` : author,
    // The package keeps capitals from the second word on.
    title: title.replace(/^[A-Z]{2,}\b/, '{$&}'),
    ...properties,
    pmid: item.PMID,
    pmcid: item.PMCID,
    annote,
  })
    .filter(([, value]) => value)
    .map(([field, value]) => `  ${field} = {${value}},`);
  // A month is a macro of the style, without braces, so that the style can write it in its own way.
  if (month) fields.push(`  month = ${months[Number(month) - 1]},`);
  return `@${entry.type}{${entry.label},\n${fields.join('\n')}\n}\n`;
}

const verbatim = new Set(['id', 'type', 'DOI', 'URL']);

const escapeTex = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(/[&%$#_{}]/g, '\\$&');
  if (Array.isArray(value)) return value.map(escapeTex);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, verbatim.has(key) ? part : escapeTex(part)]),
  );
};
