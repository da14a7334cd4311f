import type { CertaintyLevel } from '../evidence/certainty.ts';
import { conditionIds, conditions, type TechniqueId, techniqueIds, techniques } from '../evidence/topics.ts';
import type { Validity } from '../evidence/validity.ts';
import { answerValidity } from './answers.ts';
import { citations, claims, conditionGuides, techniqueGuides } from './collections.ts';

/** A guide in a list: its one sentence and how sure it is. */
export interface GuideLink {
  id: string;
  path: string;
  label: string;
  answer: string;
  certainty?: CertaintyLevel;
  validity: Validity;
}

async function certaintyOf(claim: string, askedBy: string): Promise<{ certainty?: CertaintyLevel }> {
  const record = (await claims()).get(claim, askedBy);
  return record.kind === 'effect' ? { certainty: record.certainty.level } : {};
}

/** Condition guides in the order of `topics.ts`, and the conditions that have studies but no guide. */
export async function conditionList(): Promise<{
  guides: GuideLink[];
  others: { label: string; studies: number }[];
}> {
  const entries = await conditionGuides();
  const { all } = await citations();
  const guides: GuideLink[] = [];
  const others = [];
  for (const id of conditionIds) {
    const entry = entries.get(id);
    const { label } = conditions[id];
    if (entry) {
      const { answer } = entry.data;
      guides.push({
        id,
        path: `/conditions/${id}/`,
        label,
        answer: answer.text,
        ...(await certaintyOf(answer.claim, `condition ${id}`)),
        validity: await answerValidity(entry.data, [answer.claim], `condition ${id}`),
      });
    } else others.push({ label, studies: all.filter((one) => one.conditions.includes(id)).length });
  }
  return { guides, others };
}

/** Technique pages in the order of `topics.ts`. */
export async function techniqueList(): Promise<
  (GuideLink & { id: TechniqueId; pressure: [number, number] })[]
> {
  const entries = await techniqueGuides();
  const found = techniqueIds.flatMap((id) => {
    const entry = entries.get(id);
    return entry ? [{ id, data: entry.data }] : [];
  });
  return Promise.all(
    found.map(async ({ id, data }) => {
      const { answer, pressure } = data;
      return {
        id,
        path: `/techniques/${id}/`,
        label: techniques[id].label,
        answer: answer.text,
        pressure,
        ...(await certaintyOf(answer.claim, `technique ${id}`)),
        validity: await answerValidity(data, [answer.claim], `technique ${id}`),
      };
    }),
  );
}
