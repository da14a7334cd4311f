import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Problem } from '../../lib/problem.ts';
import { count } from '../../lib/text.ts';
import { builtFiles } from '../built-files.ts';
import { stopAtProblems } from '../stop-at-problems.ts';
import { pageProblems } from './page-problems.ts';

/** All that is wrong with the outline, the ids, the pictures and the dates of the pages below `dist`, page by page. */
export async function brokenPages(dist: string): Promise<Problem[]> {
  const files = (await builtFiles(dist)).filter((file) => file.endsWith('.html')).toSorted();
  const problems: Problem[] = [];
  // One after the other: a national site has too many to hold at once.
  for (const file of files) problems.push(...pageProblems(file, await readFile(join(dist, file), 'utf8')));
  return problems;
}

/** Stops the build when a page has no single title, skips a heading, repeats an id, shows a picture without a text or does not say when it is checked again. */
export function pageCheck(): AstroIntegration {
  return {
    name: 'page-check',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const problems = await brokenPages(fileURLToPath(dir));
        stopAtProblems(problems, `The built pages have ${count(problems.length, 'problem')}`);
        logger.info(
          'every page has one title, ordered headings, ids of its own, no picture without a text and a day of its next check',
        );
      },
    },
  };
}
