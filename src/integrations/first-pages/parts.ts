import { basename } from 'node:path';

/** Style sheets and scripts of a built site, by names such as "_astro/Page.css". */
export type Parts = ReadonlyMap<string, string>;

/** Whether another script of the site asks for this one, so that it stays a file. */
export const isShared = (file: string, parts: Parts): boolean => {
  const name = basename(file);
  return [...parts].some(([other, content]) => other !== file && content.includes(name));
};

/** The scripts that a page or a script asks for, and what these ask for in turn, at once or later. */
export function scriptsOf(content: string, parts: Parts): string[] {
  const found = new Map<string, string>();
  const follow = (from: string): void => {
    for (const [file, script] of parts)
      if (file.endsWith('.js') && !found.has(file) && from.includes(basename(file))) {
        found.set(file, script);
        follow(script);
      }
  };
  follow(content);
  return [...found.values()];
}
