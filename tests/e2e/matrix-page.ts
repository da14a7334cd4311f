import type { APIRequestContext, Page } from '@playwright/test';

/** One line of the published table. */
export interface MatrixLine {
  condition: string;
  technique: string;
  finding: string;
  direction: string | null;
  certainty: string | null;
  outcome: string | null;
  outcomeWords: string | null;
  when: string | null;
  comparison: string | null;
  studies: number | null;
  people: number | null;
  sizeOf: string | null;
  claim: string | null;
  url: string | null;
  records: number;
}

/** The lines of /api/matrix.json. */
export async function matrixLines(request: APIRequestContext): Promise<MatrixLine[]> {
  const { items } = (await (await request.get('api/matrix.json')).json()) as { items: MatrixLine[] };
  return items;
}

/** A cell of the table in the page as a person sees it. */
export interface ShownCell {
  condition: string;
  technique: string;
  /** Its whole visible text without its findings */
  words: string;
  /** The number in "5 studies and reviews" */
  records: number;
  findings: {
    words: string;
    direction: string;
    certainty: string;
    about: string;
    size: string;
    link: string;
  }[];
}

/** Every cell that is not hidden, row by row, with the findings that are not hidden. */
export const shownCells = (page: Page): Promise<ShownCell[]> =>
  page.evaluate(() => {
    const text = (element: Element | null | undefined) => element?.textContent?.trim() ?? '';
    const heads = [...document.querySelectorAll<HTMLElement>('th[data-technique]')];
    const cellOf = (row: HTMLTableRowElement, cell: HTMLTableCellElement) => {
      const all = [...cell.querySelectorAll<HTMLElement>('.matrix-finding')];
      const findings = all
        .filter((one) => !one.hidden)
        .map((one) => {
          const [about, size] = [...one.querySelectorAll(':scope > .n')].map(text);
          return {
            words: text(one.querySelector('[data-verdict]')),
            direction: one.querySelector<HTMLElement>('[data-verdict]')?.dataset['verdict'] ?? '',
            certainty: one.querySelector<HTMLElement>('[data-certainty]')?.dataset['certainty'] ?? '',
            about: (about ?? '').toLowerCase(),
            size: size ?? '',
            link: one.querySelector('a')?.pathname ?? '',
          };
        });
      const rest = [...cell.querySelectorAll<HTMLElement>('p')].filter((one) => !one.hidden).map(text);
      return {
        condition: row.id,
        technique: heads[cell.cellIndex - 1]?.dataset['technique'] ?? '',
        words: all.length > 0 || rest.length > 0 ? rest.join(' ') : text(cell),
        records: Number(/(\d+) stud/.exec(rest.join(' '))?.[1] ?? 0),
        findings,
      };
    };
    return [...document.querySelectorAll<HTMLTableRowElement>('tbody tr')]
      .filter((row) => !row.hidden)
      .flatMap((row) =>
        [...row.querySelectorAll('td')].filter((cell) => !cell.hidden).map((cell) => cellOf(row, cell)),
      );
  });
