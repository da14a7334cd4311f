import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { homeOf } from '../home.ts';
import { stopAtProblems } from '../stop-at-problems.ts';
import type { BuiltPage } from './built-page.ts';
import { linkRule } from './link-rule.ts';
import { metadataRule } from './metadata-rule.ts';
import { pageRule } from './page-rule.ts';
import { reportRule } from './report-rule.ts';
import { siteProblems } from './site-problems.ts';

/** Stops the build at the first rule on built pages that is broken, and otherwise says what holds; `alsoRead` is handed every page, too. */
export function siteCheck(alsoRead: (page: BuiltPage) => Promise<void>): AstroIntegration {
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
        for (const { rule, problems } of await siteProblems(site, rules, alsoRead)) {
          stopAtProblems(problems, rule.broken(problems.length));
          logger.info(rule.holds);
        }
      },
    },
  };
}
