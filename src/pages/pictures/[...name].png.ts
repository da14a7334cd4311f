import type { APIRoute } from 'astro';
import { keptPng } from '../../pictures/kept-picture.ts';
import { sectionPictures } from '../../pictures/section-pictures.ts';
import type { SharePicture } from '../../pictures/share-picture.ts';
import { sharePictures } from '../../views/share-pictures.ts';

/** Every picture for links to pages, each at the address of its page with ".png" behind it. */
export async function getStaticPaths() {
  const own = [...(await sharePictures())].map(([path, picture]) => [path.slice(1, -1), picture] as const);
  return [...own, ...Object.entries(sectionPictures)].map(([name, picture]) => ({
    params: { name },
    props: { picture },
  }));
}

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props }) =>
  new Response(await keptPng(props.picture), { headers: { 'Content-Type': 'image/png' } });
