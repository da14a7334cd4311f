import type { Claim, EffectClaim } from '../../evidence/schema/claim.ts';
import { markOf } from '../../evidence/verdict.ts';
import { absolute } from '../../lib/url.ts';
import type { ItemOf } from '../../open-data/files.ts';
import { viewVerdict } from '../claims.ts';
import { citations, claims, sources } from '../collections.ts';
import { linkCitation, linkSource } from './links.ts';
import { publishResult } from './result.ts';

type Item = ItemOf<'claims'>;
type EffectItem = Extract<Item, { kind: 'effect' }>;

/** Every claim of claims.json; one that is withdrawn goes out without its verdict, as on its page. */
export const claimItems = async (): Promise<Item[]> => Promise.all((await claims()).all.map(claimItem));

async function claimItem(claim: Claim): Promise<Item> {
  const { id, path, withdrawn, label } = viewVerdict(claim);
  const { statement, conditions, techniques, checkedOn, nextCheck, history, explanation } = claim;
  const common = {
    id,
    page: absolute(path),
    statement,
    conditions,
    techniques,
    evidence: await evidenceOf(claim),
    checkedOn,
    nextCheck,
    withdrawn,
    history,
  };
  if (claim.kind === 'effect')
    return { kind: claim.kind, ...common, ...(await effectParts(claim, withdrawn !== undefined)) };
  const verdict = withdrawn ? undefined : { word: claim.verdict, label, explanation };
  return { kind: claim.kind, ...common, verdict };
}

async function evidenceOf({ id, evidence }: Claim): Promise<Item['evidence']> {
  const [{ get: getCitation }, { get: getSource }] = await Promise.all([citations(), sources()]);
  return evidence.map(({ bearing, found, citation, source }) => ({
    bearing,
    found,
    citation: citation ? linkCitation(getCitation(citation, `claim ${id}`)) : undefined,
    source: source ? linkSource(getSource(source, `claim ${id}`)) : undefined,
  }));
}

async function effectParts(claim: EffectClaim, isWithdrawn: boolean) {
  const { treatment, population, outcome, comparison, timeWindow, estimate } = claim;
  return {
    question: { treatment, population, outcome, comparison, timeWindow },
    verdict: isWithdrawn ? undefined : await verdictOf(claim),
    estimate: estimate && publishResult(await findCitation(claim, estimate.citation), estimate.outcome),
  };
}

async function verdictOf(claim: EffectClaim): Promise<EffectItem['verdict']> {
  const { effect, explanation } = claim;
  const { citation, ...certainty } = claim.certainty;
  const { label, sentence } = viewVerdict(claim);
  const statedBy = citation ? linkCitation(await findCitation(claim, citation)) : undefined;
  return {
    mark: markOf(claim),
    label,
    sentence,
    ...effect,
    certainty: { ...certainty, statedBy },
    explanation,
  };
}

const findCitation = async ({ id }: Claim, citation: string) =>
  (await citations()).get(citation, `claim ${id}`);
