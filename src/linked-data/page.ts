import type { Thing, WebPage } from 'schema-dts';
import { mention } from './address.ts';
import { license, project, siteName } from './site.ts';

/** What a page tells programs beside its title and description. Nothing in it may say more than the page does. */
export interface PageFacts {
  /** What kind of page it is; a plain one if left out */
  type?: 'WebPage' | 'AboutPage' | 'CollectionPage' | 'FAQPage' | 'MedicalWebPage';
  /** The thing that the title names */
  main?: Thing;
  /** Further things that the page describes */
  about?: Thing[];
  /** Pages of the citations that it rests on, e.g. "/evidence/citations/furlan-2015/" */
  cites?: string[];
  /** YYYY-MM-DD: when its records last changed or were last checked against the evidence */
  modified?: string | undefined;
  /** YYYY-MM-DD: until when its answer stands */
  expires?: string | undefined;
  /** The clinician who has read all of it */
  reviewedBy?: { name: string; role: string; date: string } | undefined;
}

/** A page as programs see it; `address` is its whole address. A review is told only where one is on record. */
export function pageNode(
  { title, description, address }: { title: string; description: string; address: string },
  { type = 'WebPage', main, about = [], cites = [], modified, expires, reviewedBy }: PageFacts,
): WebPage {
  return {
    '@type': type,
    '@id': address,
    url: address,
    name: title,
    description,
    inLanguage: 'en-US',
    isPartOf: siteName,
    publisher: project,
    license,
    ...(modified && { dateModified: modified }),
    ...(expires && { expires }),
    ...(reviewedBy && {
      lastReviewed: reviewedBy.date,
      reviewedBy: { '@type': 'Person', name: reviewedBy.name, jobTitle: reviewedBy.role },
    }),
    ...(main && { mainEntity: main }),
    ...(about.length > 0 && { about }),
    ...(cites.length > 0 && { citation: cites.map(mention) }),
  };
}
