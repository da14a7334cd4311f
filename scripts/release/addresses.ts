import { nearest } from '../../src/lib/edit-distance.ts';
import type { Problem } from '../../src/lib/problem.ts';

/** Where the addresses of the last release are written down, one a line, sorted. */
export const releasedFile = 'docs/released-addresses.txt';

/** What follows from the providers is not promised: states, cities and people come and go with the list. */
const fromProviders = /^find\/(?!(index\.html|provider\/|saved\/))/;

/** Files that people and programs rely on besides pages; all others are parts of pages, whose names may change. */
const files =
  /^(api\/.+|feed\.xml|corrections\.xml|opensearch\.xml|referral-form\.pdf|robots\.txt|sitemap-index\.xml|finder\/(current\.json|providers\.(csv|geojson)))$/;

/** The addresses that a built site promises to keep, given its files, e.g. "find/index.html" as "/find/". */
export const promisedAddresses = (built: string[]): string[] =>
  built
    .filter((file) => (/(^|\/)index\.html$/.test(file) ? !fromProviders.test(file) : files.test(file)))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .toSorted();

/** Addresses of the last release that a built site has no more; a page that sends readers on is one. */
export function goneAddresses(released: string[], built: string[]): Problem[] {
  const known = promisedAddresses(built);
  const there = new Set(known);
  return released.flatMap((address, at) => {
    if (there.has(address)) return [];
    const near = nearest(address, known);
    const isPage = address.endsWith('/');
    return [
      {
        file: releasedFile,
        line: at + 1,
        rule: 'address-gone',
        found: `nothing at ${address}, which the last release had`,
        expected: isPage
          ? 'the page, or a line in src/redirects.ts that leads to what took its place'
          : 'the file: programs ask for it by this name',
        ...(isPage && { fix: `'${address}': '${near ?? '/…/'}',` }),
      },
    ];
  });
}
