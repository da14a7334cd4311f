import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** One import of a file; a path of ours starts at the root, e.g. "src/lib/text.ts". */
export interface Import {
  file: string;
  from: string;
  typeOnly: boolean;
}

/** Left out are packages, and what Astro keeps in folders of its own name. */
const isCode = (file: string) =>
  !/node_modules|\/\.astro(\/|$)/.test(file) && /\.(ts|astro|mjs)$/.test(file) && !file.endsWith('.d.ts');

/** Every file of code of the site and its commands, as paths from the root. */
export const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => normalize(join(folder, file)).replaceAll('\\', '/'))
    .filter(isCode),
);

/** What a file imports, read from its text. */
export function importsOf(file: string): Import[] {
  const code = readFileSync(file, 'utf8');
  const found = code.matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...found].map(([, type, from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    const path = target.startsWith('.')
      ? normalize(join(dirname(file), target.replace(/\?.*$/, ''))).replaceAll('\\', '/')
      : target;
    return { file, from: path, typeOnly: Boolean(type) };
  });
}

/** The files that use code without being part of it. */
export const users = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => join('tests', file).replaceAll('\\', '/'))
  .filter(isCode)
  .concat('astro.config.mjs');

/** The values, not types, that a file exports by name. */
export const exportedBy = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:const|let|function|class) (\w+)/gm)].flatMap(
    ([, name]) => name ?? [],
  );
