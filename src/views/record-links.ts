import {
  billingRules,
  claims,
  conditionGuides,
  contraindications,
  credentials,
  jurisdictions,
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

/** Every record with a next check: guides first; credentials share a page, and so do payers, measures and rules on billing. */
export async function recordLinks(): Promise<RecordLink[]> {
  const [everyClaim, everyRisk] = await Promise.all([claims(), contraindications()]);
  const [states, letters] = await Promise.all([jurisdictions(), credentials()]);
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
    ...letters.all.map(({ id, name, nextCheck }) => ({
      name: `credentials/${id}`,
      label: name,
      path: `/guides/credentials/#${id}`,
      nextCheck,
    })),
    ...(await payers()).map((payer) => ({
      ...link('payers', '', payer.id, payer.name, payer),
      path: `/guides/paying/#${payer.id}`,
    })),
    ...(await outcomeMeasures()).all.map((measure) => ({
      ...link('outcome-measures', '', measure.id, measure.name, measure),
      path: `/clinicians/outcome-measures/#${measure.id}`,
    })),
    ...(await billingRules()).all.map((rule) => ({
      ...link('billing-rules', '', rule.id, rule.name, rule),
      path: `/clinicians/billing-units/#${rule.id}`,
    })),
    ...[...practical.values()].map(({ id, data }) => link('guides', '/guides', id, data.title, data)),
  ];
}

const link = (
  collection: string,
  folder: string,
  id: string,
  label: string,
  { nextCheck }: { nextCheck: string },
): RecordLink => ({ name: `${collection}/${id}`, label, path: `${folder}/${id}/`, nextCheck });
