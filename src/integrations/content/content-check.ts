import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '../../evidence/build-day.ts';
import { formatDependents } from '../../evidence/dependents.ts';
import { count } from '../../lib/text.ts';
import { stopAtProblems } from '../stop-at-problems.ts';
import type { ReadContent } from './content-files.ts';
import { contentProblems } from './content-problems.ts';

/** Stops the build when one of the records that were read, a link between them or the whole set breaks a rule: Astro alone would only log. */
export function contentCheck(read: ReadContent): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      // Before Astro reads the records: it would stop at the first bad one and tell nothing of the others.
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        const today = buildDay(process.env.BUILD_DAY, new Date());
        const problems = await contentProblems(read, fileURLToPath(config.root), today);
        stopAtProblems(problems, `The content has ${count(problems.length, 'problem')}`);
        for (const { line, isRetracted } of formatDependents(read.content, today))
          logger[isRetracted ? 'warn' : 'info'](line);
        logger.info(`${Object.values(read.content).flat().length} records follow every rule`);
      },
    },
  };
}
