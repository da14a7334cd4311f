import type { APIRoute } from 'astro';
import { finderWords } from '../../views/finder-words.ts';

/** The words by which the finder's one box knows conditions and techniques. */
export const GET: APIRoute = async () => Response.json(await finderWords());
