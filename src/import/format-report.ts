import { count } from '../lib/text.ts';
import type { ImportReport } from './report.ts';

/** The report as people read it: a table of what became of the rows, then what deserves a look. */
export function formatReport(report: ImportReport): string {
  const skipped = Object.entries(report.skipped);
  const all = (entries: [unknown, number][]) => entries.reduce((sum, [, n]) => sum + n, 0);
  const refused = report.refused.map(({ reason, count }): [string, number] => [reason, count]);
  const sections = [
    table([
      ['Rows', report.rows],
      ['  kept', report.kept],
      ['  skipped', all(skipped)],
      ...skipped.map(([reason, n]): [string, number] => [`    ${reason}`, n]),
      ['  refused', all(refused)],
      ...refused.map(([reason, n]): [string, number] => [`    ${reason}`, n]),
      ['  older or repeated', report.duplicates],
    ]),
    ...(report.earlier
      ? [
          table([
            ['Earlier results', report.earlier.people],
            ['  changed', report.earlier.changed],
            ['  unchanged', report.earlier.unchanged],
            ['  removed', report.earlier.removed],
            ['New people', report.earlier.added],
          ]),
        ]
      : []),
    table([
      ['Written', report.written],
      ...Object.entries(report.placed).map(([precision, n]): [string, number] => [
        `  placed by ${precision}`,
        n,
      ]),
      ['  without a position', report.unplaced],
      ['  with further locations', report.withMoreLocations],
    ]),
    ...(report.repaired.length > 0
      ? [
          [
            'Mended or left out inside of rows',
            ...indented(report.repaired.map((one) => [one.rule, one.count])),
          ].join('\n'),
        ]
      : []),
    ...(report.refused.length > 0
      ? [
          [
            'Refused, with examples',
            ...report.refused.flatMap(({ reason, examples }) => [
              `  ${reason}`,
              ...examples.map((example) => `    ${example}`),
            ]),
          ].join('\n'),
        ]
      : []),
    ...(report.supplement ? [supplementText(report.supplement)] : []),
    ...(report.unknownIds.length > 0
      ? [
          [
            'Ids that this site has no name for; each becomes a filter of its own',
            ...indented(report.unknownIds.map(({ field, id, count }) => [`${field}: ${id}`, count])),
          ].join('\n'),
        ]
      : []),
  ];
  return sections.join('\n\n');
}

function supplementText({ rows, people, used, unmatched }: NonNullable<ImportReport['supplement']>): string {
  const first = `Supplement: ${count(rows, 'row')} about ${count(people, 'person', 'people')}, ${used} of them found`;
  const told = unmatched.slice(0, 5).join(', ');
  return unmatched.length > 0
    ? `${first}\n  not found: ${told}${unmatched.length > 5 ? ` and ${unmatched.length - 5} more` : ''}`
    : first;
}

const indented = (rows: [string, number][]) => table(rows.map(([label, n]) => [`  ${label}`, n])).split('\n');

function table(rows: [label: string, n: number][]): string {
  const width = Math.max(28, ...rows.map(([label]) => label.length)) + 2;
  return rows
    .map(([label, n]) => `${label.padEnd(width)}${n.toLocaleString('en-US').padStart(12)}`)
    .join('\n');
}
