import { fold } from '../lib/fold.ts';

/** So many searches are kept. */
const most = 8;

/** Recent searches with one more, the newest first, each once in whatever spelling; an empty one is none. */
export function withSearch(recent: readonly string[], typed: string): string[] {
  const search = typed.trim();
  if (!search) return [...recent];
  const others = recent.filter((one) => fold(one) !== fold(search));
  return [search, ...others].slice(0, most);
}
