import type { APIRoute } from 'astro';
import { href } from '../lib/url.ts';

/** Every page may be read by machines; the ones with invented people say noindex themselves. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`);
