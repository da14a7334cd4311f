import { formatProviderLine } from '../finder/provider-file.ts';
import type { Provider } from '../finder/schema/provider.ts';
import { mergeVersions } from './merge.ts';
import { dayNumber, openWithdrawals, type Withdrawal } from './withdrawals.ts';

/** Everything that is known of people until the end of an import, as text: 300,000 people fit into a few hundred megabytes. */
export interface Versions {
  add(provider: Provider, isEarlier: boolean): void;
  /** Takes the word that an NPI is out of scope from a day on; the day is as the source prints it, or else `otherwise` */
  withdraw(npi: string, day: string | undefined, otherwise: string): void;
  /** What is left of everybody, in ascending order of ids */
  resolve(): Generator<Resolved>;
}

/** The end of one person's versions. */
export interface Resolved {
  id: string;
  /** How many rows spoke of the person */
  rows: number;
  /** What an earlier result held */
  earlier?: Provider;
  /** The merged record; absent where it was withdrawn */
  provider?: Provider;
}

interface Version {
  line: string;
  updated: string;
  isRegistry: boolean;
  isEarlier: boolean;
  /** Place among all versions, and how many withdrawals came before */
  place: number;
  withdrawalsBefore: number;
}

/** Makes an empty store of versions. */
export function openVersions(): Versions {
  const known = new Map<string, Version[]>();
  const withdrawals = openWithdrawals();
  let place = 0;

  function resolveOne(id: string, versions: Version[], end: Withdrawal | undefined): Resolved {
    const sorted = versions.toSorted(newestFirst);
    const providers = sorted.map(({ line }) => JSON.parse(line) as Provider);
    const earlier = providers.find((_, at) => sorted[at]?.isEarlier);
    const [newest, ...older] = providers;
    // Only the registry itself takes a withdrawal back; an own list may name somebody long after.
    const registry = sorted.find(({ isRegistry }) => isRegistry);
    const isGone = end !== undefined && !(registry && isAfter(registry, end));
    return {
      id,
      rows: versions.filter(({ isEarlier }) => !isEarlier).length,
      ...(earlier && { earlier }),
      ...(newest && !isGone && { provider: older.length > 0 ? mergeVersions([newest, ...older]) : newest }),
    };
  }

  return {
    add(provider, isEarlier) {
      const { id, updated, source } = provider;
      const isRegistry = source.kind === 'nppes' || source.kind === 'npi-api';
      const line = formatProviderLine(provider);
      const version = {
        line,
        updated,
        isRegistry,
        isEarlier,
        place: place++,
        withdrawalsBefore: withdrawals.count(),
      };
      const versions = known.get(id);
      if (versions) versions.push(version);
      else known.set(id, [version]);
    },
    withdraw: withdrawals.add,
    *resolve() {
      const ids = [...known.keys()].sort();
      const npis = ids.filter((id) => id.startsWith(npiStart)).map((id) => id.slice(npiStart.length));
      const ends = withdrawals.lastOf(npis);
      for (const id of ids) yield resolveOne(id, known.get(id) ?? [], ends.get(id.slice(npiStart.length)));
    },
  };
}

const npiStart = 'npi-';

/** By day, then by order of reading, so that of one day the file named last wins. */
function newestFirst(a: Version, b: Version): number {
  return a.updated === b.updated ? b.place - a.place : a.updated < b.updated ? 1 : -1;
}

function isAfter({ updated, withdrawalsBefore }: Version, { day, place }: Withdrawal): boolean {
  const own = dayNumber(updated);
  return own === day ? withdrawalsBefore > place : own > day;
}
