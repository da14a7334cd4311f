import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '../evidence/build-day.ts';
import { checkContent } from '../evidence/checks/all.ts';
import { formatDependents } from '../evidence/dependents.ts';
import { formatProblem } from '../lib/problem.ts';
import { count } from '../lib/text.ts';
import { readContent } from './content-files.ts';
import { checkFinderWords, sampleCredentials } from './finder-words.ts';

/** Stops the build when a record, a link between records or the whole set breaks a rule: Astro alone would only log. */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      // Before Astro reads the records: it would stop at the first bad one and tell nothing of the others.
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        const { content, problems: recordProblems } = await readContent(root);
        const today = buildDay(process.env.BUILD_DAY, new Date());
        const problems = [
          ...recordProblems,
          ...checkContent(content, today),
          ...checkFinderWords(content, await sampleCredentials(root)),
        ];
        if (problems.length > 0)
          throw new Error(
            `The content has ${count(problems.length, 'problem')}:\n\n${problems.map(formatProblem).join('\n\n')}`,
          );
        for (const { line, isRetracted } of formatDependents(content, today))
          logger[isRetracted ? 'warn' : 'info'](line);
        logger.info(`${Object.values(content).flat().length} records follow every rule`);
      },
    },
  };
}
