import type { Problem } from '../../lib/problem.ts';
import type { BuiltPage } from './built-page.ts';
import { descendants, type Element } from './page-tree.ts';

/** What is wrong with the ways to report an error on one built page. */
export function reportProblems({ file, address, isRedirect, tree }: BuiltPage): Problem[] {
  if (isRedirect) return [];
  // The page for what is not found has a name beside its file.
  const page = address.replace(/\.html$/, '/');
  const all = descendants(tree(), 'template');
  const reports = all.filter(({ attributes }) => attributes.has('data-report'));
  const problem = (rule: string, found: string, expected: string): Problem => ({
    file,
    rule,
    found,
    expected,
  });
  return [
    ...place(all, reports).map((found) =>
      problem(
        'report-place',
        found,
        'one <a data-report="page">, the last link of <main>: give the page <Page>',
      ),
    ),
    ...reports.flatMap((link) => {
      const about =
        link.attributes.get('data-report') === 'record' ? `Record: ${entryAround(link)}` : `Page: ${page}`;
      const lines = linesOf(link.attributes.get('href') ?? '');
      return lines?.includes(about)
        ? []
        : [
            problem(
              'report-address',
              lines?.join(' | ') ?? `${link.attributes.get('href')}`,
              `a line "${about}"`,
            ),
          ];
    }),
    ...all
      .filter(({ name, attributes }) => name === 'li' && attributes.get('class') === 'provider-entry')
      .filter((entry) => !reports.some((link) => entryAround(link) === entry.attributes.get('id')))
      .map(({ attributes }) =>
        problem(
          'report-record',
          `nothing in ${attributes.get('id')}`,
          '<a data-report="record"> in each person of a list',
        ),
      ),
  ];
}

/** A reader finds the link where it was on the page before (WCAG 3.2.6). */
function place(all: Element[], reports: Element[]): string[] {
  const main = all.find(({ name }) => name === 'main');
  const links = main ? descendants(main, 'template').filter(({ name }) => name === 'a') : [];
  const own = reports.filter(({ attributes }) => attributes.get('data-report') === 'page');
  if (own.length !== 1) return [`${own.length} of them`];
  return links.at(-1) === own[0] ? [] : [`<a href="${links.at(-1)?.attributes.get('href')}"> behind it`];
}

/** The id of the person in whose entry an element stands. */
const entryAround = ({ parent }: Element): string | undefined =>
  parent &&
  (parent.attributes.get('class') === 'provider-entry' ? parent.attributes.get('id') : entryAround(parent));

/** The lines that a letter or an issue begins with; undefined where the address cannot be read. */
function linesOf(address: string): string[] | undefined {
  try {
    const { protocol, search } = new URL(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'));
    if (!/^(mailto|https):$/.test(protocol)) return undefined;
    return search
      .slice(1)
      .split('&')
      .flatMap((part) => decodeURIComponent(part.replace(/^[^=]*=/, '')).split('\r\n'));
  } catch {
    return undefined;
  }
}
