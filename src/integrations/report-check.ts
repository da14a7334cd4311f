import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblem, type Problem } from '../lib/problem.ts';
import { count } from '../lib/text.ts';
import { builtFiles } from './built-files.ts';
import { reportProblems } from './report-problems.ts';

/** Stops the build when a page, or a person in a list, has no link to report an error, or one that does not say where. */
export function reportCheck(): AstroIntegration {
  let home = '';
  return {
    name: 'report-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = new URL(`${config.base}/`.replace(/\/+/g, '/'), config.site ?? 'http://localhost').href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const problems = await pagesWithoutReport(fileURLToPath(dir), home);
        if (problems.length > 0)
          throw new Error(
            `An error cannot be reported in ${count(problems.length, 'place')}:\n\n${problems.slice(0, 20).map(formatProblem).join('\n\n')}`,
          );
        logger.info('every page and every person in a list has a link to report an error');
      },
    },
  };
}

/** All pages below `dist` on which an error cannot be reported; `home` is the site's own address, with its sub-folder. */
async function pagesWithoutReport(dist: string, home: string): Promise<Problem[]> {
  const files = (await builtFiles(dist)).filter((file) => file.endsWith('.html')).toSorted();
  const read = files.map(async (file) =>
    reportProblems(file, await readFile(join(dist, file), 'utf8'), addressOf(file, home)),
  );
  return (await Promise.all(read)).flat();
}

/** "conditions/index.html" is "/conditions/"; the page for what is not found has no address but a name. */
const addressOf = (file: string, home: string): string =>
  home + file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '/');
