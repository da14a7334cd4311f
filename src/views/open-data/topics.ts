import type { ConditionGuide, TechniqueGuide } from '../../evidence/schema/guide.ts';
import { conditionIds, conditions, techniqueIds, techniques } from '../../evidence/topics.ts';
import { absolute } from '../../lib/url.ts';
import type { ItemOf } from '../../open-data/files.ts';
import { answerValidity } from '../answers.ts';
import { citations, claims, conditionGuides, sources, techniqueGuides } from '../collections.ts';
import { risksOfTechnique, viewRisks } from '../risks.ts';
import { linkCitation, linkClaim, linkSource } from './links.ts';

type Guide = Omit<ConditionGuide | TechniqueGuide, 'id'>;

/** Every condition of conditions.json, in the order of `topics.ts`. */
export async function conditionItems(): Promise<ItemOf<'conditions'>[]> {
  const guides = await conditionGuides();
  const { get: getSource } = await sources();
  return Promise.all(
    conditionIds.map(async (id) => {
      const guide = guides.get(id)?.data;
      return {
        id,
        ...conditions[id],
        ...(await aboutTopic('conditions', id)),
        guide: guide && {
          ...(await viewGuide(`/conditions/${id}/`, guide)),
          careCards: guide.careCards.map((card) => ({
            ...card,
            sources: card.sources.map((source) => linkSource(getSource(source, `condition ${id}`))),
          })),
          risks: (await viewRisks(guide.risks, `condition ${id}`)).map(linkRisk),
          techniques: guide.techniques,
        },
      };
    }),
  );
}

/** Every technique of techniques.json, in the order of `topics.ts`. */
export async function techniqueItems(): Promise<ItemOf<'techniques'>[]> {
  const guides = await techniqueGuides();
  return Promise.all(
    techniqueIds.map(async (id) => {
      const guide = guides.get(id)?.data;
      return {
        id,
        ...techniques[id],
        ...(await aboutTopic('techniques', id)),
        risks: (await risksOfTechnique(id)).map(linkRisk),
        guide: guide && {
          ...(await viewGuide(`/techniques/${id}/`, guide)),
          pressure: guide.pressure,
          neighbors: guide.neighbors,
        },
      };
    }),
  );
}

const linkRisk = ({ id, path }: { id: string; path: string }) => ({ id, page: absolute(path) });

async function aboutTopic(kind: 'conditions' | 'techniques', id: string) {
  const isAbout = (one: Record<typeof kind, string[]>) => one[kind].includes(id);
  const [{ all: everyClaim }, { all: everyCitation }] = await Promise.all([claims(), citations()]);
  return {
    claims: everyClaim.filter(isAbout).map((claim) => claim.id),
    citations: everyCitation.filter(isAbout).map(linkCitation),
  };
}

async function viewGuide(path: string, guide: Guide) {
  const { title, description, answer, evidenceAsOf, nextCheck, reviewedBy } = guide;
  const { withdrawn } = await answerValidity(guide, [guide.answer.claim], path);
  const claim = (await claims()).get(answer.claim, path);
  if (claim.kind !== 'effect') throw new Error(`${path}: claim "${claim.id}" is no effect`);
  return {
    page: absolute(path),
    title,
    description,
    answer: withdrawn
      ? undefined
      : { text: answer.text, claim: linkClaim(claim.id), certainty: claim.certainty.level },
    checkedOn: evidenceAsOf,
    nextCheck,
    withdrawn,
    reviewedBy,
  };
}
