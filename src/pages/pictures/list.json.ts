import type { APIRoute } from 'astro';
import { listedPictures } from '../../views/share-pictures.ts';

/** What is to be drawn. It is taken away once it is read, and so is no address of the site. */
export const GET: APIRoute = async () => Response.json(await listedPictures());
