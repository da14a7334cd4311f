import type { APIRoute } from 'astro';
import { escapeMarkup } from '../lib/markup.ts';
import { absolute } from '../lib/url.ts';
import { site } from '../site.ts';

/** How a browser can search the site from its address bar (OpenSearch 1.1). The words go to the search page, which asks nobody. */
export const GET: APIRoute = () =>
  new Response(description(), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });

const description = (): string => `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeMarkup(site.name)}</ShortName>
  <Description>${escapeMarkup(site.tagline)}</Description>
  <Url type="text/html" template="${absolute('/search/')}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${absolute('/opensearch.xml')}"/>
  <Image width="16" height="16" type="image/svg+xml">${absolute('/favicon.svg')}</Image>
  <Language>en-US</Language>
  <InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
