import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// As it comes. The sidebar is the one that Starlight makes by itself of these two folders; the copies of guides with which a
// build of many pages is timed stay out of it, where they would be a thousand links on each page.
export default defineConfig({
  site: 'https://guides.example',
  integrations: [
    starlight({
      title: 'Guides',
      sidebar: ['conditions', 'techniques'].map((directory) => ({
        label: directory,
        items: [{ autogenerate: { directory } }],
      })),
    }),
  ],
});
