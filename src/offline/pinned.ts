/**
 * The base below which a page of one generation asks for its search, e.g. "/@1f2e/". The worker answers such an address from the pack of
 * that generation or from the network, never from another pack; without a worker there is no such address.
 */
export const pinnedBase = (base: string, generation: string): string => `${base}@${generation}/`;

/** The generation and the path below the base of a pinned address; undefined for any other. */
export function readPinned(base: string, pathname: string): { generation: string; path: string } | undefined {
  if (!pathname.startsWith(`${base}@`)) return undefined;
  const [, generation, path] = /^([0-9a-f]+)\/(.+)$/.exec(pathname.slice(base.length + 1)) ?? [];
  return generation && path ? { generation, path } : undefined;
}
