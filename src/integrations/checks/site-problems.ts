import type { Problem } from '../../lib/problem.ts';
import { type BuiltPage, builtPages } from './built-page.ts';
import type { BuiltSite, SiteRule } from './site-rule.ts';

/** Somebody who wants every page of the walk, too. */
export type PageReader = (page: BuiltPage) => Promise<void> | void;

/** All that is wrong with a built site, rule by rule; each page is read once for all of them, and for those who read along. */
export async function siteProblems(
  { dist, home }: BuiltSite,
  rules: readonly SiteRule[],
  readAlong: readonly PageReader[] = [],
): Promise<{ rule: SiteRule; problems: Problem[] }[]> {
  const found = rules.map((rule) => ({ rule, problems: [] as Problem[] }));
  for await (const page of builtPages(dist, home)) {
    for (const read of readAlong) await read(page);
    for (const { rule, problems } of found) problems.push(...rule.ofPage(page));
  }
  for (const { rule, problems } of found) problems.push(...((await rule.ofSite?.()) ?? []));
  return found;
}
