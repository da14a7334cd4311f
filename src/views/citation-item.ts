import { type CslItem, cslOf } from '../evidence/csl.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import { href } from '../lib/url.ts';
import { site } from '../site.ts';

/** Where a citation's page stands on this site. */
export const citationPath = (id: string): string => `/evidence/citations/${id}/`;

/** The whole address of a citation's page. */
export const pageAddress = (id: string): string =>
  new URL(href(citationPath(id)), import.meta.env.SITE ?? site.url).href;

/** A citation as the CSL-JSON item that references and files are made from. */
export const itemOf = (citation: Citation): CslItem => cslOf(citation, pageAddress(citation.id));
