import { stringify } from 'yaml';
import { kebab } from '../../src/import/kebab.ts';
import { placeholder } from '../../src/lib/placeholder.ts';
import { type Csl, plain } from './csl.ts';
import type { Fresh } from './templates.ts';

/** The id that a citation has by habit, first author and year; undefined where one of them is not told. */
export function citationId({ author: [first], issued }: Csl): string | undefined {
  const name = kebab(first?.family ?? first?.literal ?? first?.name ?? '');
  const year = issued?.['date-parts'][0]?.[0];
  return name && year ? `${name}-${year}` : undefined;
}

/** A citation with what the source's own data tell, and a placeholder for all that somebody has to read in the paper. */
export function citationText(csl: Csl, { today }: Fresh): string {
  const [year, month] = csl.issued?.['date-parts'][0] ?? [];
  const journal = text(csl['container-title']);
  return stringify(
    told({
      title: plain(csl.title),
      authors:
        csl.author.length > 0 ? csl.author.map(authorOf) : [placeholder('family and given, or literal')],
      journal,
      journalAbbrev: text(csl['container-title-short']),
      publisher: journal ? undefined : text(csl.publisher),
      genre: journal ? undefined : text(csl.genre),
      number: journal ? undefined : csl.number,
      edition: csl.edition,
      year,
      month,
      volume: csl.volume,
      issue: csl.issue,
      pages: csl.page,
      doi: csl.DOI,
      pmid: csl.PMID,
      pmcid: csl.PMCID,
      url: csl.DOI ? undefined : csl.URL,
      ...read,
      history: [{ date: today, change: 'Added.' }],
    }),
    { lineWidth: 0, customTags: ['timestamp'] },
  );
}

/** What no agency knows; numbers of the paper go into `outcomes`, as docs/data-dictionary.md says. */
const read = {
  studyDesign: placeholder(
    'guideline, systematic-review, evidence-map, randomized-trial, observational, laboratory or narrative-review',
  ),
  population: placeholder('who was studied'),
  outcomes: [placeholder('one item for each number that the paper prints; leave out where there are none')],
  finding: placeholder('what it found, one or two plain sentences of your own'),
  limits: placeholder('why to be careful with it'),
  direction: placeholder('supports, no-difference, against or mixed'),
  directionBasis: placeholder('its primary outcome, at its primary time, against its main comparison'),
  conditions: [placeholder('condition ids of src/evidence/topics.ts')],
  techniques: [placeholder('technique ids, or leave out')],
  nextCheck: placeholder('when somebody looks again, within a year, as YYYY-MM-DD'),
};

const authorOf = ({ family, given, literal, name }: Csl['author'][number]) =>
  family
    ? told({ family: plain(family), given: text(given) })
    : { literal: plain(literal ?? name ?? '') || placeholder('a name') };

const text = (words: string | undefined): string | undefined => (words && plain(words)) || undefined;

const told = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
