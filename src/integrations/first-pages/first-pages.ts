import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from '../built-files.ts';
import { wholePage } from './whole-page.ts';
import { withoutSearchMarks } from './without-search-marks.ts';

/** Where readers come to from elsewhere, so that their first page is one of these. */
const isFirst = (file: string): boolean =>
  /^((conditions|techniques|questions|guides|safety)\/.*|index)\.html$/.test(file);

/**
 * Makes pages that readers see first whole: with the styles that they use, the script that only they have and nothing that the
 * search has read, so that the first paint does not wait for another answer of the server. All other pages share files.
 */
export function firstPages(): AstroIntegration {
  return {
    name: 'first-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = await builtFiles(site);
        const parts = new Map<string, string>();
        for (const file of files.filter((name) => /^_astro\/.*\.(css|js)$/.test(name)))
          parts.set(file, readFileSync(join(site, file), 'utf8'));
        for (const file of files.filter(isFirst)) {
          const html = readFileSync(join(site, file), 'utf8');
          writeFileSync(join(site, file), withoutSearchMarks(wholePage(html, parts)));
        }
      },
    },
  };
}
