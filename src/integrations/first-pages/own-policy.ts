import { createHash } from 'node:crypto';

/**
 * The page with a policy that lets in the styles and scripts that stand in it, by their hashes, in the place of those of the whole site.
 * Throws where no policy lets styles and scripts in.
 */
export function ownPolicy(html: string): string {
  const policy = /(?<=http-equiv="content-security-policy" content=")[^"]+/.exec(html)?.[0] ?? '';
  const own = withHashes(withHashes(policy, 'style-src', stylesIn(html)), 'script-src', scriptsIn(html));
  return html.replace(policy, () => own);
}

const stylesIn = (html: string): string[] =>
  [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text = '']) => text);

const scriptsIn = (html: string): string[] =>
  [...html.matchAll(/<script(?: type="module")?>(.*?)<\/script>/gs)].map(([, text = '']) => text);

function withHashes(policy: string, directive: string, contents: string[]): string {
  const found = new RegExp(`(?<=${directive} )[^;]+`).exec(policy)?.[0];
  if (!found)
    throw new Error(`Found no "${directive}" in the policy of a page, expected one to add hashes to.`);
  const kept = found.split(' ').filter((source) => !source.startsWith("'sha256-"));
  const hashes = contents.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return policy.replace(found, () => [...kept, ...new Set(hashes)].join(' '));
}
