import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Finishes `_headers` with what only the build knows: the sub-folder that the site is served from, and the names of generations. */
export function hostHeaders(base: string): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const file = `${dist}_headers`;
        const names = (await readdir(dist, { recursive: true })).toSorted();
        await writeFile(file, builtHeaders(await readFile(file, 'utf8'), base, names));
      },
    },
  };
}

/**
 * The text of a `_headers` file for a site below an address such as "/" or "/handwise", with these files and folders in it.
 * A rule for ":generation" becomes one for each generation that is there: Netlify would read "/finder/:generation/*" as one for
 * "/finder/current.json" too, which must never be kept.
 */
export const builtHeaders = (text: string, base: string, names: readonly string[]): string =>
  text
    .split(/\n(?=\/)/)
    .flatMap((rule) => ofEachGeneration(rule, names))
    .join('\n')
    .replace(/^\//gm, `${base.replace(/\/$/, '')}/`);

function ofEachGeneration(rule: string, names: readonly string[]): string[] {
  const [, folder] = /^\/(.*\/):generation\//.exec(rule) ?? [];
  if (folder === undefined) return [rule];
  const isGeneration = new RegExp(`^${folder}[0-9a-f]{16}$`);
  return names
    .filter((name) => isGeneration.test(name))
    .map((name) => rule.replace(`${folder}:generation`, name));
}
