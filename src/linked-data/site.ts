import type { Organization, SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import { absolute } from '../lib/url.ts';
import { site } from '../site.ts';
import { subjectOf } from './address.ts';

/** The license of every text of ours. */
export const license = 'https://creativecommons.org/licenses/by/4.0/';

/** Who writes the site: a project, as its own page says, and no company. */
export const project = {
  '@type': 'Project',
  '@id': subjectOf('/about/'),
  name: `The ${site.name} project`,
  url: absolute('/about/'),
} satisfies Organization;

/** The site as a page names it. */
export const siteName = {
  '@type': 'WebSite',
  '@id': subjectOf('/'),
  name: site.name,
  url: absolute('/'),
} satisfies WebSite;

const search: WithActionConstraints<SearchAction> = {
  '@type': 'SearchAction',
  target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search/')}?q={search_term_string}` },
  'query-input': 'required name=search_term_string',
};

/** The site as the home page describes it, with how to search it. */
export const siteFacts = (): WebSite => ({
  ...siteName,
  description: site.description,
  inLanguage: 'en-US',
  publisher: { ...project, email: site.contact },
  license,
  potentialAction: search,
});
