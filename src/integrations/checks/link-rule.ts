import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';
import { count } from '../../lib/text.ts';
import { builtFiles } from '../built-files.ts';
import type { BuiltSite, SiteRule } from './site-rule.ts';

interface LinkedPage {
  file: string;
  hrefs: Set<string>;
  ids: Set<string>;
}

/** What links may lead to: files and pages by path from the root. */
interface Targets {
  home: string;
  files: Set<string>;
  pages: Map<string, LinkedPage>;
}

/**
 * A link inside the site leads to a file of it, and to an anchor that its page has. Links that spell out the site's own address are
 * links inside it.
 */
export function linkRule({ dist, home }: BuiltSite): SiteRule {
  const pages = new Map<string, LinkedPage>();
  return {
    broken: (problems) => `${count(problems, 'link leads', 'links lead')} nowhere`,
    holds: 'every link inside the site leads somewhere',
    ofPage: ({ file, html }) => {
      const hrefs = ['href', 'action', 'src'].flatMap((name) => attributes(html, name));
      pages.set(`/${file}`, { file, hrefs: new Set(hrefs), ids: new Set(attributes(html, 'id')) });
      return [];
    },
    ofSite: async () => {
      const files = new Set((await builtFiles(dist)).map((file) => `/${file}`));
      const targets = { home, files, pages };
      return [...pages.values()].flatMap((page) =>
        [...page.hrefs].flatMap((link) => checkLink(link, page, targets)),
      );
    },
  };
}

const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) =>
    (value ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'),
  );

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const withoutIndex = (file: string): string => file.replace(/index\.html$/, '');

function checkLink(link: string, page: LinkedPage, { home, files, pages }: Targets): Problem[] {
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
