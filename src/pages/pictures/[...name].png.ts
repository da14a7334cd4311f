import type { APIRoute } from 'astro';
import { drawPictures } from '../../pictures/drawn-pictures.ts';
import type { SharePicture } from '../../pictures/share-picture.ts';
import { listedPictures } from '../../views/share-pictures.ts';

/** Pictures for links to pages as the development server draws them; a build draws what is listed once it has made the pages. */
export const getStaticPaths = async () =>
  import.meta.env.DEV
    ? (await listedPictures()).map(([name, picture]) => ({ params: { name }, props: { picture } }))
    : [];

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props: { picture } }) =>
  new Response(await drawPictures([picture]).get(picture), { headers: { 'Content-Type': 'image/png' } });
