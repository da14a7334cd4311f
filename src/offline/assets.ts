/**
 * The build's files that a page, script or style sheet names, as paths below the base such as "_astro/Page.BgqWu98S.css". Scripts name
 * others beside them, as "./text.js".
 */
export function assetsIn(text: string): string[] {
  const named = [...text.matchAll(/_astro\/[\w.@-]+\.(?:js|css|woff2|svg|png|webp)\b/g)].map(
    ([path]) => path,
  );
  const beside = [...text.matchAll(/["'`]\.\/([\w.@-]+\.(?:js|css))["'`]/g)].map(
    ([, name]) => `_astro/${name}`,
  );
  return [...new Set([...named, ...beside])];
}

/** The scripts that a script cannot start without; those that it may load later are left out. */
export const neededIn = (text: string): string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([\w.@-]+\.js)["'`]/g)].map(
    ([, name]) => `_astro/${name}`,
  );

/**
 * All files that some texts need, also those that only other files name; `read` gives a file's text, undefined where there is none. What
 * later files name is found by `deeper`.
 */
export async function assetsBehind(
  texts: readonly string[],
  read: (path: string) => Promise<string | undefined>,
  deeper: (text: string) => string[] = assetsIn,
): Promise<Set<string>> {
  const found = new Set<string>();
  let open = [...new Set(texts.flatMap(assetsIn))];
  let find = assetsIn;
  while (open.length > 0) {
    for (const path of open) found.add(path);
    const inside = await Promise.all(open.map(async (path) => (isText(path) ? await read(path) : undefined)));
    open = [...new Set(inside.flatMap((text) => find(text ?? '')))].filter((path) => !found.has(path));
    find = deeper;
  }
  return found;
}

const isText = (path: string): boolean => /\.(js|css)$/.test(path);
