import type { APIRoute } from 'astro';
import { drawPictures } from '../../pictures/drawn-pictures.ts';
import { sectionPictures } from '../../pictures/section-pictures.ts';
import type { SharePicture } from '../../pictures/share-picture.ts';
import { sharePictures } from '../../views/share-pictures.ts';

/** Pictures that a build draws from its first page on, beside all others; the development server draws what it is asked for. */
let begun: ReturnType<typeof drawPictures> | undefined;

/** Every picture for links to pages, each at the address of its page with ".png" behind it. */
export async function getStaticPaths() {
  const own = [...(await sharePictures())].map(([path, picture]) => [path.slice(1, -1), picture] as const);
  const all = [...own, ...Object.entries(sectionPictures)];
  if (import.meta.env.PROD) begun ??= drawPictures(all.map(([, picture]) => picture));
  return all.map(([name, picture]) => ({ params: { name }, props: { picture } }));
}

export const GET: APIRoute<{ picture: SharePicture }> = async ({ props: { picture } }) => {
  const png = await (begun ?? drawPictures([picture])).get(picture);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
