import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

/** Where readers come to from elsewhere, so that their first page is one of these. */
const firstPages = /^(conditions|techniques|questions)\//;

/**
 * Writes the style sheets of pages that readers see first into these pages: the first paint does not wait for another answer of the
 * server. All other pages share files.
 */
export function stylesInPages(): AstroIntegration {
  return {
    name: 'styles-in-pages',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = await builtFiles(site);
        const sheets = new Map<string, string>();
        for (const file of files.filter((name) => /^_astro\/.*\.css$/.test(name)))
          sheets.set(file, await readFile(join(site, file), 'utf8'));
        for (const page of files.filter((name) => firstPages.test(name) && name.endsWith('.html'))) {
          const html = await readFile(join(site, page), 'utf8');
          await writeFile(join(site, page), withStyles(html, sheets));
        }
      },
    },
  };
}

/**
 * The page with each style sheet in the place of its link, and the policy that lets it in. `sheets` has them by name, such as
 * "_astro/Page.css". Throws at a sheet that is not there, that would end its own element, or where no policy lets styles in.
 */
export function withStyles(html: string, sheets: ReadonlyMap<string, string>): string {
  const hashes: string[] = [];
  const page = html.replace(/<link rel="stylesheet" href="[^"]*?(_astro\/[^"]+)">/g, (_, file: string) => {
    const sheet = sheets.get(file);
    if (sheet === undefined || /<\/style/i.test(sheet))
      throw new Error(
        `${file}: found ${sheet === undefined ? 'no such file' : '"</style"'}, expected a style sheet.`,
      );
    hashes.push(`'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
    return `<style>${sheet}</style>`;
  });
  if (hashes.length === 0) return html;
  const policy = "style-src 'self'";
  if (!page.includes(policy))
    throw new Error(`Found no "${policy}" in the policy of a page, expected one to add its styles to.`);
  return page.replace(policy, () => [policy, ...hashes].join(' '));
}
