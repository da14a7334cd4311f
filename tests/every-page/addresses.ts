import { readdirSync, readFileSync } from 'node:fs';
import { pageKinds } from '../e2e/pages.ts';

const listed = readdirSync('dist')
  .filter((file) => /^sitemap-\d+\.xml$/.test(file))
  .flatMap((file) => [...readFileSync(`dist/${file}`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)])
  .map(([, location = '']) => `.${new URL(location).pathname}`);

const unlisted = [...Object.values(pageKinds), 'find/provider/?id=x-sample-00001']
  .map((path) => (path.startsWith('./') ? path : `./${path}`))
  .filter((path) => !listed.includes(path));

/** Every address of the built site's map, relative to where it is served, and one of each kind that search engines must not list. */
export const addresses = [...listed, ...unlisted];
