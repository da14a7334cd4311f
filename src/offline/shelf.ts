/** One set of files that a device keeps: what everybody gets, the pages read, the whole site, or the therapists of a state. */
export type Shelf =
  | { kind: 'basic' }
  | { kind: 'read' }
  | { kind: 'site'; generation: string }
  /** `state` is a code such as "WA" */
  | { kind: 'state'; state: string; generation: string };

/** The cache's name of a shelf, e.g. "handwise:/:state:WA:1f2e"; the base keeps two sites of one origin apart. */
export function shelfName(base: string, shelf: Shelf): string {
  const parts: string[] = [shelf.kind];
  if (shelf.kind === 'state') parts.push(shelf.state);
  if (shelf.kind === 'site' || shelf.kind === 'state') parts.push(shelf.generation);
  return [prefix, base, ...parts].join(':');
}

/** The shelf of a cache's name; undefined for a cache that is not this site's. */
export function readShelf(base: string, name: string): Shelf | undefined {
  const [site, below, kind, ...rest] = name.split(':');
  if (site !== prefix || below !== base) return undefined;
  const [first, second] = rest;
  if ((kind === 'basic' || kind === 'read') && rest.length === 0) return { kind };
  if (kind === 'site' && first && rest.length === 1) return { kind, generation: first };
  if (kind === 'state' && first && second && rest.length === 2)
    return { kind, state: first, generation: second };
  return undefined;
}

/** Whether a cache belongs to the site below this base, also one whose kind an older build knew. */
export const isOurs = (base: string, name: string): boolean => name.startsWith(`${prefix}:${base}:`);

const prefix = 'handwise';
