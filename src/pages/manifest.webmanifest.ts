import type { APIRoute } from 'astro';
import { href } from '../lib/url.ts';
import { site } from '../site.ts';

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: href(`/icons/${file}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a browser needs to install the site; the pages themselves name the colors for light and dark. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: href('/'),
      name: site.name,
      short_name: site.name,
      description: site.tagline,
      lang: 'en-US',
      dir: 'ltr',
      start_url: href('/'),
      scope: href('/'),
      display: 'standalone',
      background_color: '#fbfcfa',
      theme_color: '#fbfcfa',
      categories: ['health', 'education'],
      icons: [
        { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
        icon('192', 192, 'any'),
        icon('512', 512, 'any'),
        icon('maskable-512', 512, 'maskable'),
      ],
      shortcuts: [
        { name: 'Safety check', url: href('/safety/check/') },
        { name: 'Find a therapist', url: href('/find/') },
        { name: 'Use it without a connection', url: href('/offline/') },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
