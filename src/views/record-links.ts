import type { ContentSet } from '../evidence/content-set.ts';
import { formatShort } from '../evidence/reference.ts';
import { must } from '../lib/must.ts';
import { site } from '../site.ts';
import {
  billingRules,
  citations,
  claims,
  conditionGuides,
  contraindications,
  credentials,
  glossary,
  jurisdictions,
  notCovered,
  outcomeMeasures,
  payers,
  practicalGuides,
  questions,
  techniqueGuides,
} from './collections.ts';

/** A record that has a page, and when it is due for a check. */
export interface RecordLink {
  /** "claims/massage-lowers-cortisol" */
  name: string;
  label: string;
  path: string;
  nextCheck: string;
}

/**
 * Every record with a next check, guides first, and the pages on the site itself. Credentials share a page, and so do payers, measures,
 * rules on billing and the words of the glossary.
 */
export async function recordLinks(): Promise<RecordLink[]> {
  const [everyClaim, everyRisk, everyCitation] = await Promise.all([
    claims(),
    contraindications(),
    citations(),
  ]);
  const [states, letters, terms] = await Promise.all([jurisdictions(), credentials(), glossary()]);
  const [guides, techniques, faqs, practical] = await Promise.all([
    conditionGuides(),
    techniqueGuides(),
    questions(),
    practicalGuides(),
  ]);
  return [
    ...[...guides.values()].map(({ id, data }) => link('conditions', '/conditions', id, data.title, data)),
    ...[...techniques.values()].map(({ id, data }) =>
      link('techniques', '/techniques', id, data.title, data),
    ),
    ...everyClaim.all.map((claim) => link('claims', '/evidence/claims', claim.id, claim.statement, claim)),
    ...everyRisk.all.map((risk) => link('contraindications', '/safety', risk.id, risk.plainName, risk)),
    ...[...faqs.values()].map(({ id, data }) => link('faqs', '/questions', id, data.question, data)),
    ...states.all.map((state) =>
      link('jurisdictions', '/guides/states', state.id, `Massage licenses in ${state.name}`, state),
    ),
    ...letters.all.map((one) => part('credentials', '/guides/credentials/', one.id, one.name, one)),
    ...(await payers()).map((payer) => part('payers', '/guides/paying/', payer.id, payer.name, payer)),
    ...(await outcomeMeasures()).all.map((one) =>
      part('outcome-measures', '/clinicians/outcome-measures/', one.id, one.name, one),
    ),
    ...(await billingRules()).all.map((one) =>
      part('billing-rules', '/clinicians/billing-units/', one.id, one.name, one),
    ),
    ...[...practical.values()].map(({ id, data }) => link('guides', '/guides', id, data.title, data)),
    ...terms.all.map((one) => part('glossary', '/glossary/', one.id, one.term, one)),
    ...(await notCovered()).all.map((one) =>
      part('not-covered', '/about/not-covered/', one.id, one.name, one),
    ),
    ...everyCitation.all.map((one) =>
      link('citations', '/evidence/citations', one.id, formatShort(one), one),
    ),
    { name: 'site', label: 'The pages on this site itself', path: '/about/', nextCheck: site.nextCheck },
  ];
}

/** The earliest next check among records of some collections, or of the pages on the site itself ("site"). */
export async function nextCheckAmong(...collections: (keyof ContentSet | 'site')[]): Promise<string> {
  const days = (await recordLinks())
    .filter(({ name }) => collections.some((collection) => name.split('/')[0] === collection))
    .map(({ nextCheck }) => nextCheck);
  return must(days.toSorted()[0], `expected a record in ${collections.join(', ')}`);
}

const link = (
  collection: string,
  folder: string,
  id: string,
  label: string,
  { nextCheck }: { nextCheck: string },
): RecordLink => ({ name: `${collection}/${id}`, label, path: `${folder}/${id}/`, nextCheck });

/** A record that is a part of a page. */
const part = (
  collection: string,
  page: string,
  id: string,
  label: string,
  { nextCheck }: { nextCheck: string },
): RecordLink => ({ name: `${collection}/${id}`, label, path: `${page}#${id}`, nextCheck });
