import type { APIRoute } from 'astro';
import { correctionsFeedText } from '../views/corrections-feed.ts';

/** The Atom feed of corrections. */
export const GET: APIRoute = async () =>
  new Response(await correctionsFeedText(), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
