import { formatProviderLine } from '../finder/provider-file.ts';
import type { Provider } from '../finder/schema/provider.ts';
import { byCount, countOne, type IdField, type ImportReport } from './report.ts';
import { rowCounts } from './row-counts.ts';
import type { SourceRow } from './source-record.ts';
import { type Addition, applyAddition } from './supplement.ts';
import { type SourceContext, toProvider } from './to-provider.ts';
import { openVersions } from './versions.ts';

/** What an operator adds to and takes from the sources. */
export interface Wishes {
  /** By provider id; absent where no table was given */
  additions?: { rows: number; of: ReadonlyMap<string, Addition> };
  suppressed: ReadonlySet<string>;
  /** Ids that the site has names for */
  knownIds: Record<IdField, ReadonlySet<string>>;
}

/** Takes earlier results and rows in, gives the providers file out. */
export interface Collector {
  addEarlier(provider: Provider): void;
  addRow(row: SourceRow, context: SourceContext): void;
  /** The lines of the output in the order of ids, without line breaks; to be read once and to the end */
  lines(): Generator<string>;
  /** To be asked when the lines are read */
  report(): ImportReport;
}

/** Opens the one place where rows of any source become a providers file; the same rows in the same order give the same lines. */
export function openCollector({ additions, suppressed, knownIds }: Wishes): Collector {
  const counts = rowCounts();
  const versions = openVersions();
  const placed = new Map<string, number>();
  const unknown = new Map<string, number>();
  const unmatched = new Set(additions?.of.keys());
  const end = { kept: 0, duplicates: 0, unplaced: 0, withMoreLocations: 0, written: 0 };
  const earlier = { people: 0, changed: 0, unchanged: 0, removed: 0, added: 0 };

  function* lines(): Generator<string> {
    for (const resolved of versions.resolve()) {
      const { id, rows } = resolved;
      const addition = additions?.of.get(id);
      unmatched.delete(id);
      const provider =
        resolved.provider && addition ? applyAddition(resolved.provider, addition) : resolved.provider;
      countChange(resolved.earlier, provider);
      end.kept += provider && rows > 0 ? 1 : 0;
      end.duplicates += provider && rows > 0 ? rows - 1 : rows;
      if (!provider) continue;
      end.written++;
      if (provider.position) countOne(placed, provider.position.precision);
      else end.unplaced++;
      if (provider.moreLocations) end.withMoreLocations++;
      for (const [field, id] of idsIn(provider))
        if (!knownIds[field].has(id)) countOne(unknown, `${field} ${id}`);
      yield (!addition && resolved.line) || formatProviderLine(provider);
    }
  }

  function countChange(before: Provider | undefined, after: Provider | undefined): void {
    if (!before) earlier.added += after ? 1 : 0;
    else if (!after) earlier.removed++;
    else if (content(before) === content(after)) earlier.unchanged++;
    else earlier.changed++;
  }

  return {
    addEarlier(provider) {
      earlier.people++;
      if (suppressed.has(provider.id)) earlier.removed++;
      else versions.add(provider, true);
    },
    addRow(row, context) {
      counts.row();
      if ('refused' in row) return counts.refuse(row.refused, `${row.at}: ${row.found}`);
      if ('skipped' in row) {
        const end = row.skipped === 'deactivated' ? 'deactivated' : 'out-of-scope';
        if (row.npi) versions.withdraw(row.npi, end, row.updated, context.retrieved);
        return counts.skip(row.skipped);
      }
      const converted = toProvider(row.record, context);
      if ('refused' in converted) return counts.refuse(converted.refused, `${row.at}: ${converted.found}`);
      if ('skipped' in converted) return counts.skip(converted.skipped);
      if (suppressed.has(converted.provider.id)) return counts.skip('suppressed');
      counts.repair([...row.repaired, ...converted.repaired]);
      versions.add(converted.provider, false);
    },
    lines,
    report: () => ({
      ...counts.result(),
      ...end,
      placed: Object.fromEntries(byCount(placed)),
      ...(earlier.people > 0 && { earlier }),
      ...(additions && {
        supplement: {
          rows: additions.rows,
          people: additions.of.size,
          used: additions.of.size - unmatched.size,
          unmatched: [...unmatched].sort(),
        },
      }),
      unknownIds: byCount(unknown).map(([name, count]) => {
        const [field, id] = name.split(' ') as [IdField, string];
        return { field, id, count };
      }),
    }),
  };
}

function idsIn({ specialties, techniques, credentials }: Provider): [field: IdField, id: string][] {
  return [
    ...specialties.map((id): [IdField, string] => ['specialties', id]),
    ...techniques.map((id): [IdField, string] => ['techniques', id]),
    ...credentials.map(({ id }): [IdField, string] => ['credentials', id]),
  ];
}

/** What a record says of somebody, without where and when it was read. */
function content({ source: _source, updated: _updated, ...rest }: Provider): string {
  return formatProviderLine({
    ...rest,
    source: { kind: 'csv', name: '-', retrieved: '2000-01-01' },
    updated: '2000-01-01',
  });
}
