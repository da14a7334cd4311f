import type { Problem } from '../../lib/problem.ts';
import { type BuiltPage, builtPages } from './built-page.ts';
import type { BuiltSite, SiteRule } from './site-rule.ts';

/** All that is wrong with a built site, rule by rule; each page is read once for all of them, and for `alsoRead`. */
export async function siteProblems(
  { dist, home }: BuiltSite,
  rules: readonly SiteRule[],
  alsoRead: (page: BuiltPage) => Promise<void> = async () => undefined,
): Promise<{ rule: SiteRule; problems: Problem[] }[]> {
  const found = rules.map((rule) => ({ rule, problems: [] as Problem[] }));
  for await (const page of builtPages(dist, home)) {
    await alsoRead(page);
    for (const { rule, problems } of found) problems.push(...rule.ofPage(page));
  }
  for (const { rule, problems } of found) problems.push(...((await rule.ofSite?.()) ?? []));
  return found;
}
