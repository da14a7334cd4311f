import type { APIRoute } from 'astro';
import { feedText } from '../views/feed.ts';

/** The Atom feed of what changed in the evidence. */
export const GET: APIRoute = async () =>
  new Response(await feedText(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
