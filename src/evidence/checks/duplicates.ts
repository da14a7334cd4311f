import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Entries of one collection that share a value which must be their own. */
function shared<T>(entries: Entry<T>[], field: string, fieldOf: (data: T) => string | undefined): Problem[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ file, data }) => {
    const value = fieldOf(data);
    if (!value) return [];
    const other = first.get(value);
    if (other === undefined) {
      first.set(value, file);
      return [];
    }
    return [
      {
        file,
        rule: 'duplicate',
        field,
        found: `the same as in ${other}`,
        expected: `a ${field} of its own, or one record fewer`,
      },
    ];
  });
}

/** Records that tell the same thing twice: one publication, claim, question or topic has one record. */
export const checkDuplicates = (content: ContentSet): Problem[] => [
  ...shared(content.citations, 'doi', ({ doi }) => doi?.toLowerCase()),
  ...shared(content.citations, 'pmid', ({ pmid }) => pmid),
  ...shared(content.citations, 'pmcid', ({ pmcid }) => pmcid),
  ...shared(content.citations, 'url', ({ url }) => url),
  ...shared(content.citations, 'title and year', ({ title, year }) => plain(`${title} ${year ?? ''}`)),
  ...shared(content.claims, 'statement', ({ statement }) => plain(statement)),
  ...shared(content.faqs, 'question', ({ question }) => plain(question)),
  ...shared(content.payers, 'name', ({ name }) => plain(name)),
  ...shared(content.payers, 'position', ({ position }) => String(position)),
  ...shared(content['outcome-measures'], 'name', ({ name }) => plain(name)),
  ...shared(content['billing-rules'], 'about and position', ({ about, position }) => `${about} ${position}`),
  ...shared(content.guides, 'title', ({ title }) => plain(title)),
  ...shared(content.contraindications, 'plainName', ({ plainName }) => plain(plainName)),
  ...shared(content.jurisdictions, 'name', ({ name }) => plain(name)),
  ...shared(content.credentials, 'name', ({ name }) => plain(name)),
  ...shared(content.sources, 'url', ({ url }) => url),
  ...Object.values(content).flatMap((entries: Entry<unknown>[]) =>
    shared(
      entries.map((entry) => ({ ...entry, data: entry.id })),
      'id',
      (id) => id,
    ),
  ),
];
