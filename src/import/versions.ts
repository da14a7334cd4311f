import { formatProviderLine } from '../finder/provider-file.ts';
import type { Provider } from '../finder/schema/provider.ts';
import { mergeVersions } from './merge.ts';

/** Everything that is known of people until the end of an import, as text: 300,000 people fit into a few hundred megabytes. */
export interface Versions {
  add(provider: Provider, isEarlier: boolean): void;
  /** Says that a registry withdrew somebody on a day */
  withdraw(id: string, day: string): void;
  /** The ids in ascending order */
  ids(): string[];
  /** What is left of somebody: how many rows spoke of them, what an earlier result held, and the merged record unless it was withdrawn */
  resolve(id: string): Resolved;
}

/** The end of one person's versions. */
export interface Resolved {
  rows: number;
  earlier?: Provider;
  provider?: Provider;
}

interface Version {
  line: string;
  updated: string;
  isRegistry: boolean;
  isEarlier: boolean;
  order: number;
}

/** Makes an empty store of versions. */
export function openVersions(): Versions {
  const known = new Map<string, Version[]>();
  const withdrawn = new Map<string, { day: string; order: number }>();
  let order = 0;
  return {
    add(provider, isEarlier) {
      const { id, updated, source } = provider;
      const isRegistry = source.kind === 'nppes' || source.kind === 'npi-api';
      const version = { line: formatProviderLine(provider), updated, isRegistry, isEarlier, order: order++ };
      const versions = known.get(id);
      if (versions) versions.push(version);
      else known.set(id, [version]);
    },
    withdraw(id, day) {
      const before = withdrawn.get(id);
      if (!before || before.day <= day) withdrawn.set(id, { day, order: order++ });
    },
    ids: () => [...known.keys()].sort(),
    resolve(id) {
      const versions = (known.get(id) ?? []).toSorted(newestFirst);
      const providers = versions.map(({ line }) => JSON.parse(line) as Provider);
      const rows = versions.filter(({ isEarlier }) => !isEarlier).length;
      const earlier = providers.find((_, at) => versions[at]?.isEarlier);
      const [newest, ...older] = providers;
      // Only the registry itself takes a withdrawal back; an own list may name somebody long after.
      const registry = versions.find(({ isRegistry }) => isRegistry);
      const end = withdrawn.get(id);
      const isGone = end && !(registry && newestFirst(registry, { updated: end.day, order: end.order }) < 0);
      return {
        rows,
        ...(earlier && { earlier }),
        ...(newest && !isGone && { provider: older.length > 0 ? mergeVersions([newest, ...older]) : newest }),
      };
    },
  };
}

/** By day, then by order of reading, so that of one day the file named last wins. */
function newestFirst(a: Pick<Version, 'updated' | 'order'>, b: Pick<Version, 'updated' | 'order'>): number {
  return a.updated === b.updated ? b.order - a.order : a.updated < b.updated ? 1 : -1;
}
