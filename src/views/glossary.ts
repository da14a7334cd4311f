import type { Term } from '../evidence/schema/term.ts';
import { termFinder } from '../evidence/term-finder.ts';
import { citations, conditionGuides, glossary, sources, techniqueGuides } from './collections.ts';
import { type ReferenceView, viewReference } from './references.ts';
import { type SourceView, viewSource } from './sources.ts';

/** A link to a page or, with "#", to a place on it. */
interface Link {
  label: string;
  path: string;
}

/** A word of the glossary as its page prints it. */
export interface TermView extends Pick<Term, 'id' | 'term' | 'plain' | 'clinical' | 'variants'> {
  /** Variants that are more than another ending of the same word */
  otherNames: string[];
  seeAlso: Link[];
  more?: Link;
  references: ReferenceView[];
  sources: SourceView[];
  /** Guides whose text has the word */
  usedOn: Link[];
}

/** All words by their first letter, A to Z. */
export async function glossaryByLetter(): Promise<{ letter: string; terms: TermView[] }[]> {
  const { all } = await glossary();
  const uses = await usesOf(all);
  const views = await Promise.all(all.map((term) => viewTerm(term, uses.get(term.id) ?? [])));
  const sorted = views.toSorted((a, b) => a.term.localeCompare(b.term, 'en-US'));
  const letters = Map.groupBy(sorted, ({ term }) => term.charAt(0).toUpperCase());
  return [...letters].map(([letter, terms]) => ({ letter, terms }));
}

async function viewTerm({ more, ...term }: Term, usedOn: Link[]): Promise<TermView> {
  const [{ get: getTerm }, { get: getCitation }, { get: getSource }] = await Promise.all([
    glossary(),
    citations(),
    sources(),
  ]);
  const file = `src/content/glossary/${term.id}.yml`;
  return {
    ...term,
    otherNames: otherNamesOf(term),
    seeAlso: term.seeAlso.map((id) => ({ label: getTerm(id, file).term, path: `/glossary/#${id}` })),
    ...(more && { more: { label: more.label, path: more.href } }),
    references: term.citations.map((id) => viewReference(getCitation(id, file))),
    sources: term.sources.map((id) => viewSource(getSource(id, file))),
    usedOn,
  };
}

/** Names that do not begin like the term or like a name before them. */
const otherNamesOf = ({ term, variants }: Pick<Term, 'term' | 'variants'>): string[] =>
  variants.filter((name, at) =>
    [term, ...variants.slice(0, at)].every((before) => beginningOf(before) !== beginningOf(name, before)),
  );

const beginningOf = (name: string, other = name): string =>
  name.slice(0, Math.min(5, other.length)).replaceAll('-', ' ').toLowerCase();

/** For each word the guides that have it, in the order of their titles; components and addresses are no text. */
async function usesOf(terms: readonly Term[]): Promise<Map<string, Link[]>> {
  const [conditions, techniques] = await Promise.all([conditionGuides(), techniqueGuides()]);
  const find = termFinder(terms);
  const uses = [...conditions.values(), ...techniques.values()]
    .toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en-US'))
    .flatMap(({ collection, id, data, body = '' }) => {
      const text = body.replace(/<[^>]*>/g, ' ').replace(/\]\([^)]*\)/g, ']');
      const link = { label: data.title, path: `/${collection}/${id}/` };
      return find([text]).map((place) => ({ term: place.id, link }));
    });
  return new Map(
    [...Map.groupBy(uses, ({ term }) => term)].map(([term, found]) => [term, found.map(({ link }) => link)]),
  );
}
