import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Problem } from '../../lib/problem.ts';
import { count } from '../../lib/text.ts';
import { homeOf } from '../home.ts';
import { listedPages } from '../sitemap-days.ts';
import { stopAtProblems } from '../stop-at-problems.ts';
import { type BuiltPage, builtPages, metaOf, titlesOf } from './built-page.ts';
import { ownAddresses } from './linked-data-nodes.ts';
import { linkedDataProblems } from './linked-data-problems.ts';
import { metadataProblems } from './metadata-problems.ts';
import { missingPlaces } from './named-places.ts';
import { pictureFileProblems } from './picture-file-problems.ts';
import { sitemapProblems } from './sitemap-problems.ts';

/** All that is wrong with what the pages below `dist` tell programs, each alone and beside each other; `home` is the site's own address. */
export async function brokenMetadata(dist: string, home: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  const seen = { title: new Map<string, string>(), description: new Map<string, string>() };
  const named = new Map<string, string>();
  async function* checked(): AsyncGenerator<BuiltPage> {
    for await (const page of builtPages(dist, home)) {
      problems.push(
        ...metadataProblems(page),
        ...linkedDataProblems(page, home),
        ...(await pictureFileProblems(page, dist, home)),
        ...twice('title', page, titlesOf(page)[0], seen.title),
        ...twice('description', page, metaOf(page, 'description')[0], seen.description),
      );
      for (const address of ownAddresses(page, home)) named.set(address, page.file);
      yield page;
    }
  }
  const listed = await listedPages(checked());
  return [
    ...problems,
    ...(await missingPlaces(named, dist, home)),
    ...(await sitemapProblems(dist, home, listed)),
  ];
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

/** Stops the build when a page's title, description, addresses, picture for links or linked data is missing, doubled or wrong, or the sitemap is. */
export function metadataCheck(): AstroIntegration {
  let home = '';
  return {
    name: 'metadata-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = homeOf(config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const problems = await brokenMetadata(fileURLToPath(dir), home);
        stopAtProblems(problems, `What pages tell programs has ${count(problems.length, 'problem')}`);
        logger.info('every page tells programs its own title, description, address, picture and linked data');
      },
    },
  };
}
