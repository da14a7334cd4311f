import { readFile, writeFile } from 'node:fs/promises';

/** The files that each file of the browser's code imports or starts at once, as names such as "_astro/text.js". */
export type ScriptImports = ReadonlyMap<string, readonly string[]>;

/** Lets a built page ask for what its scripts import together with them, not a round trip later. */
export async function preloadImports(page: string, imports: ScriptImports): Promise<void> {
  const html = await readFile(page, 'utf8');
  await writeFile(page, withPreloads(html, imports));
}

/** What a file of code imports, and the threads that it starts: they are bundled apart, so they are assets that its code names. */
export const neededBy = (
  { code, imports }: { code: string; imports: readonly string[] },
  assets: readonly string[],
): string[] => [...imports, ...assets.filter((file) => file.endsWith('.js') && code.includes(file))];

/** The page with a link for each file that its scripts import, before the end of its head. */
export function withPreloads(html: string, imports: ScriptImports): string {
  const scripts = html.matchAll(/<script type="module" src="([^"]*?)(_astro\/[^"]+)"/g);
  const needed = [...scripts].flatMap(([, base = '', file = '']) =>
    behind(file, imports).map((part) => `${base}${part}`),
  );
  const links = [...new Set(needed)].map((address) => `<link rel="modulepreload" href="${address}">`);
  return html.replace('</head>', `${links.join('')}</head>`);
}

/** What a file imports, and what that imports in turn, the nearest first. */
function behind(file: string, imports: ScriptImports): string[] {
  const found = new Set<string>([file]);
  for (const one of found) for (const part of imports.get(one) ?? []) found.add(part);
  return [...found].slice(1);
}
