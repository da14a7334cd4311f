import { must } from '../../lib/must.ts';
import { laidOutEarly } from './laid-out-early.ts';
import { namesIn } from './names-in.ts';
import { ownPolicy } from './own-policy.ts';
import { isShared, type Parts } from './parts.ts';
import { usedStyles } from './used-styles.ts';

/**
 * A built page with its styles and its own scripts in the places of their links, and a policy that lets in just these. Throws at a file
 * that is not there, one that would end its own element, or a page without a policy. What links to none, such as a redirect, stays as it is.
 */
export function wholePage(html: string, parts: Parts): string {
  const page = withScripts(withStyles(html, parts), parts);
  return page === html ? html : ownPolicy(laidOutEarly(page));
}

const sheetLink = /<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+)">/g;

/** All sheets as one in the place of the first: what one of them sets, others may read. */
function withStyles(html: string, parts: Parts): string {
  const links = [...html.matchAll(sheetLink)];
  const [first] = links;
  if (!first) return html;
  const files = links.map(([, file = '']) => file);
  const sheet = files.map((file) => contentOf(file, parts)).join('');
  const style = element('style', files.join(', '), usedStyles(sheet, namesIn(html, parts)));
  return html.replace(first[0], () => style).replace(sheetLink, '');
}

const withScripts = (html: string, parts: Parts): string =>
  html.replace(
    /<script type="module" src="([^"]*?)(_astro\/[^"]+)"><\/script>/g,
    (link, base: string, file: string) => {
      const script = contentOf(file, parts);
      // A file that knows its own address would get that of the page.
      if (isShared(file, parts) || script.includes('import.meta')) return link;
      const moved = script.replace(/(["'`])\.\/(?=[^"'`]+\.js\1)/g, `$1${base}_astro/`);
      return element('script type="module"', file, moved);
    },
  );

const contentOf = (file: string, parts: Parts): string =>
  must(parts.get(file), `${file}: found no such file, expected one that a page links to`);

function element(tag: string, file: string, content: string): string {
  const [name = tag] = tag.split(' ');
  if (new RegExp(`</${name}`, 'i').test(content))
    throw new Error(`${file}: found "</${name}", which would end its own element.`);
  return `<${tag}>${content}</${name}>`;
}
