import type { Provider } from '../finder/schema/provider.ts';
import { mergeVersions } from './merge.ts';
import { dayNumber, openWithdrawals, type Withdrawal } from './withdrawals.ts';

/** Everything that is known of people until the end of an import, as text: 300,000 people fit into a few hundred megabytes. */
export interface Versions {
  add(provider: Provider, isEarlier: boolean): void;
  /** Takes the word that an NPI was deactivated, or else files no wanted code, from a day on; the day is as the source prints it, or else `otherwise` */
  withdraw(npi: string, end: End, day: string | undefined, otherwise: string): void;
  /** What is left of everybody, in ascending order of ids */
  resolve(): Generator<Resolved>;
}

/** A deactivation ends everybody; other codes end whom the registry alone names, as an own list knows what somebody does. */
export type End = 'deactivated' | 'out-of-scope';

/** The end of one person's versions. */
export interface Resolved {
  id: string;
  /** How many rows spoke of the person */
  rows: number;
  /** What an earlier result held */
  earlier?: Provider;
  /** The merged record; absent where it was withdrawn */
  provider?: Provider;
  /** The line of that record, where one version alone speaks of the person */
  line?: string;
}

interface Version {
  line: string;
  updated: string;
  isRegistry: boolean;
  isEarlier: boolean;
  /** Place among all versions, and how many withdrawals came before */
  place: number;
  withdrawalsBefore: Record<End, number>;
}

/** Makes an empty store of versions. */
export function openVersions(): Versions {
  const known = new Map<string, Version[]>();
  const withdrawals = { deactivated: openWithdrawals(), 'out-of-scope': openWithdrawals() };
  let place = 0;

  function resolveOne(id: string, versions: Version[], ends: Record<End, Withdrawal | undefined>): Resolved {
    const sorted = versions.toSorted(newestFirst);
    const providers = sorted.map(({ line }) => JSON.parse(line) as Provider);
    const earlier = providers.find((_, at) => sorted[at]?.isEarlier);
    const [newest, ...older] = providers;
    // Only the registry itself takes a withdrawal back; an own list may name somebody long after.
    const registry = sorted.find(({ isRegistry }) => isRegistry);
    const isEnded = (end: End, by: Withdrawal | undefined) =>
      by !== undefined && !(registry && isAfter(registry, end, by));
    const isGone =
      isEnded('deactivated', ends.deactivated) ||
      (versions.every(({ isRegistry }) => isRegistry) && isEnded('out-of-scope', ends['out-of-scope']));
    return {
      id,
      rows: versions.filter(({ isEarlier }) => !isEarlier).length,
      ...(earlier && { earlier }),
      ...(newest && !isGone && { provider: older.length > 0 ? mergeVersions([newest, ...older]) : newest }),
      ...(sorted[0] && sorted.length === 1 && { line: sorted[0].line }),
    };
  }

  return {
    add(provider, isEarlier) {
      const { id, updated, source } = provider;
      const isRegistry = source.kind === 'nppes' || source.kind === 'npi-api';
      // A provider comes out of its schema, so its keys stand in the order of the contract.
      const line = JSON.stringify(provider);
      const version = {
        line,
        updated,
        isRegistry,
        isEarlier,
        place: place++,
        withdrawalsBefore: {
          deactivated: withdrawals.deactivated.count(),
          'out-of-scope': withdrawals['out-of-scope'].count(),
        },
      };
      const versions = known.get(id);
      if (versions) versions.push(version);
      else known.set(id, [version]);
    },
    withdraw: (npi, end, day, otherwise) => withdrawals[end].add(npi, day, otherwise),
    *resolve() {
      const ids = [...known.keys()].sort();
      const npis = ids.filter((id) => id.startsWith(npiStart)).map((id) => id.slice(npiStart.length));
      const deactivated = withdrawals.deactivated.lastOf(npis);
      const outOfScope = withdrawals['out-of-scope'].lastOf(npis);
      for (const id of ids) {
        const npi = id.slice(npiStart.length);
        const ends = { deactivated: deactivated.get(npi), 'out-of-scope': outOfScope.get(npi) };
        yield resolveOne(id, known.get(id) ?? [], ends);
      }
    },
  };
}

const npiStart = 'npi-';

/** By day, then by order of reading, so that of one day the file named last wins. */
function newestFirst(a: Version, b: Version): number {
  return a.updated === b.updated ? b.place - a.place : a.updated < b.updated ? 1 : -1;
}

function isAfter({ updated, withdrawalsBefore }: Version, end: End, { day, place }: Withdrawal): boolean {
  const own = dayNumber(updated);
  return own === day ? withdrawalsBefore[end] > place : own > day;
}
