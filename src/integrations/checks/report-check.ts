import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Problem } from '../../lib/problem.ts';
import { count } from '../../lib/text.ts';
import { homeOf } from '../home.ts';
import { stopAtProblems } from '../stop-at-problems.ts';
import { builtPages } from './built-page.ts';
import { reportProblems } from './report-problems.ts';

/** Stops the build when a page, or a person in a list, has no link to report an error, or one that does not say where. */
export function reportCheck(): AstroIntegration {
  let home = '';
  return {
    name: 'report-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = homeOf(config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const problems = await pagesWithoutReport(fileURLToPath(dir), home);
        stopAtProblems(problems, `An error cannot be reported in ${count(problems.length, 'place')}`);
        logger.info('every page and every person in a list has a link to report an error');
      },
    },
  };
}

/** All pages below `dist` on which an error cannot be reported; `home` is the site's own address, with its sub-folder. */
async function pagesWithoutReport(dist: string, home: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  // The page for what is not found has a name beside its file.
  for await (const { file, html, address } of builtPages(dist, home))
    problems.push(...reportProblems(file, html, address.replace(/\.html$/, '/')));
  return problems;
}
