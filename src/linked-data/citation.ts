import type {
  CreativeWork,
  Organization,
  Periodical,
  Person,
  PropertyValue,
  PublicationIssue,
  PublicationVolume,
} from 'schema-dts';
import { type AuthorName, wholeName } from '../evidence/author-name.ts';
import type { CslItem } from '../evidence/csl.ts';
import { subjectOf } from './address.ts';

/** What a citation's page tells of its source beside the reference. */
interface SourceFacts {
  /** Where it can be opened */
  links: { url: string }[];
  /** Why it no longer stands as it was published, e.g. "Retracted"; absent while it does */
  standing?: string | undefined;
}

const kinds = {
  'article-journal': 'MedicalScholarlyArticle',
  report: 'Report',
  webpage: 'CreativeWork',
} as const satisfies Record<CslItem['type'], string>;

/** A published source with its identifiers, made from the same item as references and downloads. */
export function sourceNode(path: string, item: CslItem, { links, standing }: SourceFacts): CreativeWork {
  const identifier = identifiersOf(item);
  return {
    '@type': kinds[item.type],
    '@id': subjectOf(path),
    name: item.title,
    ...(item.author && { author: item.author.map(authorNode) }),
    ...(item.issued && { datePublished: dateOf(item.issued['date-parts'][0]) }),
    ...(item['container-title'] && { isPartOf: placeOf(item, item['container-title']) }),
    ...(item.page && { pagination: item.page }),
    ...(item.publisher && { publisher: { '@type': 'Organization', name: item.publisher } }),
    ...(item.language && { inLanguage: item.language }),
    ...(identifier.length > 0 && { identifier }),
    ...(links.length > 0 && { sameAs: links.map(({ url }) => url) }),
    ...(standing && { creativeWorkStatus: standing }),
  };
}

const authorNode = (name: AuthorName): Person | Organization => ({
  '@type': name.family === undefined ? 'Organization' : 'Person',
  name: wholeName(name),
});

/** "2015" or "2015-09". */
const dateOf = (parts: [year: number, month?: number]): string =>
  parts.map((part) => String(part).padStart(2, '0')).join('-');

/** The journal, inside the volume and the issue as far as they are known. */
function placeOf(
  { volume, issue }: CslItem,
  journal: string,
): Periodical | PublicationVolume | PublicationIssue {
  const periodical = { '@type': 'Periodical', name: journal } satisfies Periodical;
  const inVolume = volume
    ? ({
        '@type': 'PublicationVolume',
        volumeNumber: volume,
        isPartOf: periodical,
      } satisfies PublicationVolume)
    : periodical;
  return issue ? { '@type': 'PublicationIssue', issueNumber: issue, isPartOf: inVolume } : inVolume;
}

const identifiersOf = ({ DOI, PMID, PMCID, ISBN }: CslItem): PropertyValue[] =>
  Object.entries({ DOI, PMID, PMCID, ISBN }).flatMap(([propertyID, value]) =>
    value ? [{ '@type': 'PropertyValue', propertyID, value }] : [],
  );
