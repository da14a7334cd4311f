import { filterByFacets } from '../../search/facet-filter.ts';
import { formatLeftOut, formatRowShown, type MatrixShown } from '../../search/matrix-status.ts';
import { type RecordList, readRecords } from '../record-filter/list.ts';

type Cell = HTMLTableCellElement;

interface Row {
  row: HTMLTableRowElement;
  /** One for each column, in their order */
  cells: Cell[];
  /** What the row says of its findings before anything is filtered */
  says: string;
}

/** The evidence table in the page. */
export interface MatrixTable {
  list: RecordList;
  heads: Cell[];
  rows: Row[];
}

/** Reads the table below `root`. */
export function readTable(root: HTMLElement): MatrixTable {
  return {
    list: readRecords(root),
    heads: [...root.querySelectorAll<Cell>('th[data-technique]')],
    rows: [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
      row,
      cells: [...row.querySelectorAll('td')],
      says: row.querySelector('[data-row-shown]')?.textContent ?? '',
    })),
  };
}

/** Shows the findings, rows and columns that fit; says how much that is and how many findings each value would leave. */
export function showTable(
  { list, heads, rows }: MatrixTable,
  facets: Readonly<Record<string, string>>,
): { shown: MatrixShown; counts: Map<string, number> } {
  const { condition, technique, outcome, pairs } = facets;
  const { found, counts } = filterByFacets(list.records, facets);
  const items = new Set(found.flatMap((at) => list.items[at] ?? []));
  for (const item of list.items) item.hidden = !items.has(item);
  const filled = new Set([...items].flatMap((item) => item.closest('td') ?? []));

  const chosenRows = rows.filter(({ row }) => !condition || row.id === condition);
  const chosenHeads = heads.filter((head) => !technique || head.dataset['technique'] === technique);
  // Without any finding the gaps are the answer: nothing is folded away.
  const folds = pairs !== undefined && filled.size > 0;
  const shownRows = chosenRows.filter(({ cells }) => !folds || cells.some((cell) => filled.has(cell)));
  const filledHeads = new Set([...filled].map((cell) => heads[cell.cellIndex - 1]));
  const shownHeads = new Set(chosenHeads.filter((head) => !folds || filledHeads.has(head)));

  for (const head of heads) head.hidden = !shownHeads.has(head);
  for (const one of rows) {
    one.row.hidden = !shownRows.includes(one);
    for (const [at, cell] of one.cells.entries()) {
      cell.hidden = heads[at]?.hidden ?? false;
      sayLeftOut(cell, outcome, filled.has(cell));
    }
    sayRow(one, shownRows.length === 1);
  }
  const shown = {
    findings: items.size,
    claims: new Set([...items].map((item) => item.querySelector('a')?.href)).size,
    found: filled.size,
    pairs: chosenRows.length * chosenHeads.length,
    folded: {
      conditions: chosenRows.length - shownRows.length,
      techniques: chosenHeads.length - shownHeads.size,
    },
  };
  return { shown, counts };
}

/** A cell whose findings are all left out says so; the words are there only while they are true. */
function sayLeftOut(cell: Cell, outcome: string | undefined, isFilled: boolean): void {
  const note = cell.querySelector<HTMLElement>('[data-left-out]');
  if (!note) return;
  const measured = !outcome || cell.querySelector(`[data-record~="outcome:${outcome}"]`) !== null;
  note.hidden = isFilled;
  note.textContent = isFilled ? '' : formatLeftOut(measured);
}

/** A row's own words, for narrow screens, where its cells are folded away; the only row left stands open. */
function sayRow({ row, says }: Row, isOnly: boolean): void {
  const all = row.querySelectorAll('[data-record]').length;
  const left = row.querySelectorAll('[data-record]:not([hidden])').length;
  const words = row.querySelector('[data-row-shown]');
  if (words) words.textContent = left === all ? says : formatRowShown(left);
  const fold = row.querySelector('details');
  if (fold && isOnly && !row.hidden) fold.open = true;
}
