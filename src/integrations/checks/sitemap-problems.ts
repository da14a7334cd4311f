import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../lib/problem.ts';
import type { ListedPages } from '../sitemap-days.ts';

/** Pages that the sitemap lacks, lists against their will or dates otherwise than they do; and what keeps machines from finding it. */
export async function sitemapProblems(dist: string, home: string, listed: ListedPages): Promise<Problem[]> {
  const read = (file: string) => readFile(join(dist, file), 'utf8').catch(() => '');
  const index = 'sitemap-index.xml';
  const parts = locationsIn(await read(index)).map(({ address }) => address.slice(home.length));
  const entries = (await Promise.all(parts.map(read))).flatMap(locationsIn);
  const inMap = new Map(entries.map(({ address, day }) => [address, day]));
  const problem = (file: string, found: string, expected: string): Problem => ({
    file,
    rule: 'sitemap',
    found,
    expected,
  });
  return [
    ...((await read('robots.txt')).includes(`Sitemap: ${home}${index}\n`)
      ? []
      : [problem('robots.txt', 'no line for the sitemap', `Sitemap: ${home}${index}`)]),
    ...[...listed].flatMap(([address, day]) =>
      inMap.has(address) && inMap.get(address) === day
        ? []
        : [problem(index, told(address, inMap), `${address}${day ? ` of ${day}` : ' without a day'}`)],
    ),
    ...[...inMap.keys()]
      .filter((address) => !listed.has(address))
      .map((address) => problem(index, address, 'only pages that are there and do not say noindex')),
  ];
}

const told = (address: string, inMap: ListedPages): string =>
  inMap.has(address) ? `${address} of ${inMap.get(address) ?? 'no day'}` : `no ${address}`;

const locationsIn = (xml: string): { address: string; day: string | undefined }[] =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>(\d{4}-\d\d-\d\d)[^<]*<\/lastmod>)?/g)].map(
    ([, address = '', day]) => ({ address: address.replaceAll('&amp;', '&'), day }),
  );
