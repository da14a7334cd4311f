import { readdirSync, statSync } from 'node:fs';

/** What every host sample promises of one kind of file; see docs/hosting.md. */
export interface Promised {
  what: string;
  /** Below the site's base */
  path: string;
  type: string;
  /** Sent with gzip to a browser that takes it */
  isPacked: boolean;
  /** Kept for ever, since a new build names it anew */
  isKept: boolean;
  /** Readable by other websites */
  isOpen: boolean;
}

/** Files of the build in `dist`, in the order of their names. */
export const built = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice('dist/'.length))
  .toSorted();

/** Below it, packing makes a file no smaller. */
const leastPacked = 512;

/** The largest file of a kind, since packing shows there. */
function kind(what: string, path: RegExp, type: string, rules: Partial<Promised> = {}): Promised {
  const size = (name: string) => statSync(`dist/${name}`).size;
  const file = built.filter((name) => path.test(name)).toSorted((a, b) => size(b) - size(a))[0];
  if (!file) throw new Error(`dist/ has no file like ${path} (${what}): build it, or mend this table.`);
  return {
    what,
    path: file.replace(/(^|\/)index\.html$/, '$1'),
    type,
    isPacked: !/octet|pdf|font|png/.test(type) && size(file) >= leastPacked,
    isKept: false,
    isOpen: /^(api|finder)\/|^(feed|corrections)\.xml$/.test(file),
    ...rules,
  };
}

const utf8 = '; charset=utf-8';
const bytes = 'application/octet-stream';

/** One file of each kind that a build holds. */
export const promised: Promised[] = [
  kind('the home page', /^index\.html$/, `text/html${utf8}`),
  kind('a page', /^conditions\/neck-pain\/index\.html$/, `text/html${utf8}`),
  kind('a style sheet', /^_astro\/.*\.css$/, `text/css${utf8}`, { isKept: true }),
  kind('a script', /^_astro\/.*\.js$/, `text/javascript${utf8}`, { isKept: true }),
  kind('a font', /^_astro\/.*\.woff2$/, 'font/woff2', { isKept: true }),
  kind('the icon', /^favicon\.svg$/, 'image/svg+xml'),
  kind('a plot', /^api\/plots\/.*\.svg$/, 'image/svg+xml'),
  kind('open data', /^api\/claims\.json$/, `application/json${utf8}`),
  kind('a table', /^api\/.*\.csv$/, `text/csv${utf8}`),
  kind('a citation as RIS', /^api\/citations\/.*\.ris$/, `application/x-research-info-systems${utf8}`),
  kind('a citation as BibTeX', /^api\/citations\/.*\.bib$/, `application/x-bibtex${utf8}`),
  kind('a citation for PubMed', /^api\/citations\/.*\.nbib$/, `application/nbib${utf8}`),
  kind('the pointer to the newest index', /^finder\/current\.json$/, `application/json${utf8}`),
  kind('a file of the index', /^finder\/[0-9a-f]{16}\/.*\.json$/, `application/json${utf8}`, {
    isKept: true,
  }),
  kind('a packed file of the index', /^finder\/[0-9a-f]{16}\/.*\.bin$/, bytes, { isKept: true }),
  kind('everybody as GeoJSON', /^finder\/[^/]*\.geojson$/, `application/geo+json${utf8}`),
  kind('a list of places', /^places\/.*\.json$/, `application/json${utf8}`),
  kind('a part of the map', /^basemap\/.*\.pack$/, bytes),
  kind('a text of the search', /^pagefind\/.*\.pf_fragment$/, bytes),
  kind('words of the search', /^pagefind\/.*\.pf_index$/, bytes),
  kind('filters of the search', /^pagefind\/.*\.pf_filter$/, bytes),
  kind('the list of the search', /^pagefind\/.*\.pf_meta$/, bytes),
  kind('the program of the search', /^pagefind\/wasm.*\.pagefind$/, bytes),
  kind('the feed', /^feed\.xml$/, `application/atom+xml${utf8}`),
  kind('the feed of corrections', /^corrections\.xml$/, `application/atom+xml${utf8}`),
  kind('the search for browsers', /^opensearch\.xml$/, `application/opensearchdescription+xml${utf8}`),
  kind('the manifest', /^manifest\.webmanifest$/, 'application/manifest+json'),
  kind('a picture beside a link', /^pictures\/.*\.png$/, 'image/png'),
  kind('the worker', /^service-worker\.js$/, `text/javascript${utf8}`),
  kind('what may be kept', /^offline\/list\.json$/, `application/json${utf8}`),
  kind('a part of a pack', /^offline\/[0-9a-f]{16}\/.*\.pack$/, bytes, { isKept: true }),
  kind('the sitemap', /^sitemap-index\.xml$/, `application/xml${utf8}`),
  kind('the rules for robots', /^robots\.txt$/, `text/plain${utf8}`),
  kind('the licenses of others', /^licenses\.txt$/, `text/plain${utf8}`),
  kind('the contact for weaknesses', /^\.well-known\/security\.txt$/, `text/plain${utf8}`),
  kind('the referral form', /^referral-form\.pdf$/, 'application/pdf'),
];
