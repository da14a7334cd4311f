import type { Dist } from './offline-dist.ts';

/** Writes into every page which generation it is of, so that its search never mixes with another's. */
export function stampPages(dist: Dist, generation: string): void {
  for (const path of dist.files.filter((file) => file.endsWith('.html')))
    dist.write(path, stamped(dist.read(path).toString('utf8'), generation));
}

/** The page with its generation before the end of its head. */
export const stamped = (html: string, generation: string): string =>
  html.replace(
    /(<meta name="generation"[^>]*>)?<\/head>/,
    `<meta name="generation" content="${generation}"></head>`,
  );
