import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { homeOf } from '../home.ts';
import { stopAtProblems } from '../stop-at-problems.ts';
import { linkRule } from './link-rule.ts';
import { metadataRule } from './metadata-rule.ts';
import { pageRule } from './page-rule.ts';
import { reportRule } from './report-rule.ts';
import { type PageReader, siteProblems } from './site-problems.ts';

/** Stops the build at the first rule on built pages that is broken, and otherwise says what holds; those who read along are handed every page, too. */
export function siteCheck(...readAlong: readonly PageReader[]): AstroIntegration {
  let home = '';
  return {
    name: 'site-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        home = homeOf(config);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = { dist: fileURLToPath(dir), home };
        const rules = [pageRule, metadataRule(site), reportRule, linkRule(site)];
        for (const { rule, problems } of await siteProblems(site, rules, readAlong)) {
          stopAtProblems(problems, rule.broken(problems.length));
          logger.info(rule.holds);
        }
      },
    },
  };
}
