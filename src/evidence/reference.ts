import type { Citation } from './schema/citation.ts';

type Author = Citation['authors'][number];

const initials = (given: string): string =>
  given
    .split(/[\s.-]+/)
    .map((part) => (/^[A-Z]{2,3}$/.test(part) ? part : part.charAt(0).toUpperCase()))
    .join('');

function vancouverAuthor(author: Author): string {
  if ('literal' in author) return author.literal;
  if (!author.given) return author.family;
  const [given = '', rank] = author.given.split(/,? (?=(?:Jr|Sr|I{2,3}|IV)\.?$)/);
  return `${author.family} ${initials(given)}${rank ? ` ${rank.replace('.', '')}` : ''}`;
}

/** Up to six authors as Vancouver style writes them, then "et al". */
export function formatAuthors({
  authors,
  authorsTruncated,
}: Pick<Citation, 'authors' | 'authorsTruncated'>): string {
  const shown = authors.slice(0, 6).map(vancouverAuthor);
  return shown.join(', ') + (authors.length > 6 || authorsTruncated ? ', et al' : '');
}

const endStop = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

function formatPlace({ journal, journalAbbrev, year, volume, issue, pages }: Citation): string {
  const where = journalAbbrev ?? journal;
  const number = `${volume ?? ''}${issue ? `(${issue})` : ''}`;
  const date = `${year ?? 'No date'}${number ? `;${number}` : ''}${pages ? `:${pages}` : ''}.`;
  return where ? `${endStop(where)} ${date}` : date;
}

/**
 * The whole reference in Vancouver style, with its DOI or PubMed number where one is known.
 * @example "Furlan AD, Giraldo M, et al. Massage for low-back pain. Cochrane Database Syst Rev. 2015;(9):CD001929. doi:…"
 */
export function formatReference(citation: Citation): string {
  const id = citation.doi ? ` doi:${citation.doi}` : citation.pmid ? ` PMID: ${citation.pmid}` : '';
  return `${endStop(formatAuthors(citation))} ${endStop(citation.title)} ${formatPlace(citation)}${id}`;
}

/** How text names a citation: "Furlan and others, 2015". */
export function formatShort({ authors, authorsTruncated, year }: Citation): string {
  const [first, second] = authors;
  const name = (author: Author | undefined) =>
    author ? ('literal' in author ? author.literal : author.family) : '';
  const names =
    authors.length > 2 || authorsTruncated
      ? `${name(first)} and others`
      : second
        ? `${name(first)} and ${name(second)}`
        : name(first);
  return `${names}, ${year ?? 'no date'}`;
}

/** Where a citation can be opened: publisher by DOI or own page, PubMed, PubMed Central, trial register; empty where none is known. */
export function linksOf({ doi, url, pmid, pmcid, registration }: Citation): { label: string; url: string }[] {
  const links: { label: string; url: string }[] = [];
  if (doi) links.push({ label: `doi:${doi}`, url: `https://doi.org/${doi}` });
  if (url) links.push({ label: new URL(url).hostname.replace(/^www\./, ''), url });
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
