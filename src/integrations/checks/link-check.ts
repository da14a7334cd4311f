import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';
import { count } from '../../lib/text.ts';
import { builtFiles } from '../built-files.ts';
import { homeOf } from '../home.ts';
import { stopAtProblems } from '../stop-at-problems.ts';

interface BuiltPage {
  file: string;
  hrefs: string[];
  ids: Set<string>;
}

/** The built site: its own address, its files and its pages, both by path from the root. */
interface BuiltSite {
  home: string;
  files: Set<string>;
  pages: Map<string, BuiltPage>;
}

const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );

async function readPage(dist: string, file: string): Promise<BuiltPage> {
  const html = await readFile(join(dist, file), 'utf8');
  return {
    file,
    hrefs: [...attributes(html, 'href'), ...attributes(html, 'action'), ...attributes(html, 'src')],
    ids: new Set(attributes(html, 'id')),
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Links of the built pages that lead to no file of the site, or to an anchor that their page does not have. `home` is
 * the site's own address, e.g. "https://handwise.example/": links that spell it out are links inside the site.
 */
export async function brokenLinks(dist: string, home: string): Promise<Problem[]> {
  const files = await builtFiles(dist);
  const pages = await Promise.all(
    files.filter((file) => file.endsWith('.html')).map((file) => readPage(dist, file)),
  );
  const site: BuiltSite = {
    home,
    files: new Set(files.map((file) => `/${file}`)),
    pages: new Map(pages.map((page) => [`/${page.file}`, page])),
  };
  return pages.flatMap((page) => [...new Set(page.hrefs)].flatMap((link) => checkLink(link, page, site)));
}

const withoutIndex = (file: string): string => file.replace(/index\.html$/, '');

function checkLink(link: string, page: BuiltPage, { home, files, pages }: BuiltSite): Problem[] {
  const broken = (found: string, expected: string, fix?: string): Problem[] => [
    { file: page.file, rule: 'broken-link', found, expected, ...(fix && { fix }) },
  ];
  const isAbsolute = /^(https?:)?\/\//.test(link);
  if (/^(mailto|tel|data):/.test(link) || (isAbsolute && !link.startsWith(home))) return [];
  const from = home + withoutIndex(page.file);
  if (link === '' || !URL.canParse(link, from)) return broken(`"${link}"`, 'an address');
  const { pathname, hash } = new URL(link, from);
  const base = new URL(home).pathname;
  if (!pathname.startsWith(base)) return broken(link, `an address below ${base}`);
  const path = `/${decode(pathname.slice(base.length))}`;
  const file = path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) {
    const near = nearest(path, [...pages.keys()].map(withoutIndex));
    const expected = path.endsWith('/')
      ? 'a page of this site'
      : 'a file of this site, or a page address that ends in "/"';
    return broken(link, expected, near && `${path} -> ${near}`);
  }
  const target = pages.get(file);
  const anchor = decode(hash.slice(1));
  if (!anchor || !target || target.ids.has(anchor)) return [];
  const near = nearest(anchor, target.ids);
  return broken(link, `an id of ${target.file}`, near && `#${anchor} -> #${near}`);
}

/** Stops the build when a link inside the site leads nowhere. */
export function linkCheck(): AstroIntegration {
  let home = '';
  return {
    name: 'link-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = homeOf(config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const problems = await brokenLinks(fileURLToPath(dir), home);
        stopAtProblems(problems, `${count(problems.length, 'link leads', 'links lead')} nowhere`);
        logger.info('every link inside the site leads somewhere');
      },
    },
  };
}
