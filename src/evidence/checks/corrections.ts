import { nearest } from '../../lib/edit-distance.ts';
import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';

/** Where the records of a collection have their pages, or their places on one page. */
const homes: [start: string, collection: keyof ContentSet][] = [
  ['/evidence/citations/', 'citations'],
  ['/evidence/claims/', 'claims'],
  ['/conditions/', 'conditions'],
  ['/techniques/', 'techniques'],
  ['/questions/', 'faqs'],
  ['/safety/', 'contraindications'],
  ['/guides/states/', 'jurisdictions'],
  ['/guides/credentials/#', 'credentials'],
  ['/guides/paying/#', 'payers'],
  ['/guides/', 'guides'],
  ['/glossary/#', 'glossary'],
  ['/about/not-covered/#', 'not-covered'],
];

/** Pages beside those of records that are none themselves. */
const ownPages =
  /^\/(safety\/check|guides\/(credentials|paying|talk-to-your-clinician|visit-sheet)|evidence\/citations\/saved)\//;

/** A correction begins its name with its day, and names pages that are there; pages that are no records are left to the check of links. */
export const checkCorrections = ({ corrections, ...content }: ContentSet): Problem[] =>
  corrections.flatMap(({ id, file, data: { date, pages } }) => [
    ...(id.startsWith(`${date}-`)
      ? []
      : [{ file, rule: 'file-name', found: id, expected: `a name that starts with its day: ${date}-…` }]),
    ...pages.flatMap((page, at) => {
      const [start, collection] = homes.find(([home]) => page.startsWith(home)) ?? [];
      const id = start && page.slice(start.length).replace(/\/(#.*)?$/, '');
      const isOwn = !start?.endsWith('#') && ownPages.test(page);
      if (!start || !collection || !id || id.startsWith('#') || isOwn) return [];
      const ids = (content[collection as keyof typeof content] as Entry<unknown>[]).map((one) => one.id);
      if (ids.includes(id)) return [];
      const near = nearest(id, ids);
      return [
        {
          file,
          rule: 'unknown-page',
          field: `pages.${at}`,
          found: page,
          expected: `the page of a record in src/content/${collection}`,
          ...(near && { fix: `${id} -> ${near}` }),
        },
      ];
    }),
  ]);
