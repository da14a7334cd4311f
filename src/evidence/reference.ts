import { listInWords } from '../lib/text.ts';
import { nameOf, nameShort, unnamed, wholeName } from './author-name.ts';
import type { Citation } from './schema/citation.ts';

/** How text names a citation: "Furlan and others, 2015". */
export const formatShort = ({ authors, authorsTruncated, year }: Citation): string =>
  nameShort(
    authors.map((author) => ('literal' in author ? author.literal : author.family)),
    authorsTruncated,
    year,
  );

/** Where a citation can be opened: publisher, PubMed, PubMed Central, trial register; empty where none is known. */
export function linksOf({ doi, url, pmid, pmcid, registration }: Citation): { label: string; url: string }[] {
  const links: { label: string; url: string }[] = [];
  if (doi) links.push({ label: `doi:${doi}`, url: `https://doi.org/${doi}` });
  if (url) links.push({ label: `Read it at ${new URL(url).host.replace(/^www\./, '')}`, url });
  if (pmid) links.push({ label: `PMID ${pmid}`, url: `https://pubmed.ncbi.nlm.nih.gov/${pmid}/` });
  if (pmcid)
    links.push({ label: `Free full text ${pmcid}`, url: `https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/` });
  if (registration && /^NCT\d{8}$/.test(registration))
    links.push({
      label: `Trial record ${registration}`,
      url: `https://clinicaltrials.gov/study/${registration}`,
    });
  return links;
}

/**
 * The whole reference in everyday words, for somebody who does not read reference lists.
 * @example "Andrea D Furlan and Emma Irvin. “Massage for low-back pain.” Cochrane Database of Systematic Reviews, …"
 */
export function formatPlain(citation: Citation): string {
  const { title } = citation;
  const quoted = `“${title.replace(/[“”"]/g, '’')}${/[.?!]$/.test(title) ? '' : '.'}”`;
  const place = [
    citation.journal ?? citation.publisher,
    citation.number && [citation.genre, citation.number].filter(Boolean).join(' '),
    citation.edition && `edition ${citation.edition}`,
    citation.volume && `volume ${citation.volume}`,
    citation.issue && `issue ${citation.issue}`,
    citation.pages && formatPages(citation.pages),
    formatDate(citation),
  ];
  const link = linksOf(citation)[0]?.url;
  return `${formatAuthors(citation)}. ${quoted} ${place.filter(Boolean).join(', ')}.${link ? ` ${link}` : ''}`;
}

function formatAuthors({ authors, authorsTruncated }: Citation): string {
  if (authors.length === 0) return unnamed;
  const names = authors.map((author) => wholeName(nameOf(author)));
  return listInWords(authorsTruncated ? [...names, 'others'] : names);
}

const formatPages = (pages: string): string =>
  pages.includes('-') ? `pages ${pages.replace('-', ' to ')}` : `article ${pages}`;

function formatDate({ year, month }: Citation): string {
  if (!year) return 'no date';
  if (!month) return String(year);
  const name = new Date(Date.UTC(year, month - 1)).toLocaleString('en-US', {
    month: 'long',
    timeZone: 'UTC',
  });
  return `${name} ${year}`;
}
