import type { Problem } from '../../lib/problem.ts';
import { count } from '../../lib/text.ts';
import { type ListedPages, ownDayOf, withDaysBelow } from '../sitemap-days.ts';
import { type BuiltPage, metaOf, titlesOf } from './built-page.ts';
import { ownAddresses } from './linked-data-nodes.ts';
import { linkedDataProblems } from './linked-data-problems.ts';
import { metadataProblems } from './metadata-problems.ts';
import { missingPlaces } from './named-places.ts';
import { pictureFileProblems } from './picture-file-problems.ts';
import type { BuiltSite, SiteRule } from './site-rule.ts';
import { sitemapProblems } from './sitemap-problems.ts';

/** A page's title, description, addresses, picture for links and linked data are there, right and its own, and so is the sitemap. */
export function metadataRule({ dist, home }: BuiltSite): SiteRule {
  const seen = { title: new Map<string, string>(), description: new Map<string, string>() };
  const named = new Map<string, string>();
  const listed: ListedPages = new Map();
  return {
    broken: (problems) => `What pages tell programs has ${count(problems, 'problem')}`,
    holds: 'every page tells programs its own title, description, address, picture and linked data',
    ofPage: (page) => {
      if (page.isRedirect) return [];
      if (page.isListed) listed.set(page.address, ownDayOf(page));
      for (const address of ownAddresses(page, home)) named.set(address, page.file);
      return [
        ...metadataProblems(page),
        ...linkedDataProblems(page, home),
        ...pictureFileProblems(page, dist, home),
        ...twice('title', page, titlesOf(page)[0], seen.title),
        ...twice('description', page, metaOf(page, 'description')[0], seen.description),
      ];
    },
    ofSite: async () => [
      ...(await missingPlaces(named, dist, home)),
      ...(await sitemapProblems(dist, home, withDaysBelow(listed))),
    ],
  };
}

/** What another page has said before with the same words. */
function twice(
  what: 'title' | 'description',
  { file }: BuiltPage,
  words: string | undefined,
  seen: Map<string, string>,
): Problem[] {
  if (!words) return [];
  const before = seen.get(words);
  seen.set(words, file);
  const expected = `a ${what} that no other page has`;
  return before ? [{ file, rule: `same-${what}`, found: `"${words}", as on ${before}`, expected }] : [];
}
