import type { APIRoute } from 'astro';
import { leftToOthers } from '../../views/not-covered.ts';

/** What the site's search answers with a card instead of results. */
export const GET: APIRoute = async () => Response.json(await leftToOthers());
