import { type ConditionId, conditions, type TechniqueId, techniques } from '../evidence/topics.ts';
import { conditionGuides, techniqueGuides } from './collections.ts';

/** A topic's name, with the address of its guide where one exists. */
export interface TopicLink {
  label: string;
  path?: string;
}

/** A condition as a link to its guide. */
export async function conditionLink(id: ConditionId): Promise<TopicLink> {
  const hasGuide = (await conditionGuides()).has(id);
  return { label: conditions[id].label, ...(hasGuide && { path: `/conditions/${id}/` }) };
}

/** A technique as a link to its page. */
export async function techniqueLink(id: TechniqueId): Promise<TopicLink> {
  const hasGuide = (await techniqueGuides()).has(id);
  return { label: techniques[id].label, ...(hasGuide && { path: `/techniques/${id}/` }) };
}

/** What a claim or a citation is about. */
export const topicLinks = (about: {
  conditions: ConditionId[];
  techniques: TechniqueId[];
}): Promise<TopicLink[]> =>
  Promise.all([...about.conditions.map(conditionLink), ...about.techniques.map(techniqueLink)]);
