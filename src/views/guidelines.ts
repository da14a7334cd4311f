import { formatAgreement } from '../evidence/agreement.ts';
import { bodyOf, guidelineBodyIds } from '../evidence/guideline-bodies.ts';
import {
  conditionsOf,
  type GuidelineQuestionId,
  guidelineQuestionIds,
  guidelineQuestions,
  questionsOf,
} from '../evidence/guideline-questions.ts';
import type { ConditionId } from '../evidence/topics.ts';
import { must } from '../lib/must.ts';
import { capitalize, listInWords } from '../lib/text.ts';
import { sources } from './collections.ts';
import { chainsOf } from './guideline-chains.ts';
import { type GuidelineRow, guidelineRows, isCurrent } from './guideline-rows.ts';
import { conditionLink, type TopicLink } from './topic-links.ts';

/** What guidelines answer to one question. */
export interface GuidelineSection {
  id: GuidelineQuestionId;
  label: string;
  /** How those that stand agree or differ */
  agreement: string;
  rows: GuidelineRow[];
  chains: GuidelineRow[][];
  /** Guides on the same condition that exist */
  guides: TopicLink[];
}

/** Every question with the guidelines that answer it. */
export async function guidelineSections(): Promise<GuidelineSection[]> {
  const all = await guidelineRows();
  return Promise.all(
    guidelineQuestionIds.map(async (id) => {
      const rows = all.filter(({ questions }) => questions.includes(id));
      const links = await Promise.all(conditionsOf(id).map(conditionLink));
      const answers = rows.map(({ short, year, stance, treatment, standing }) => ({
        name: `${short} (${year})`,
        stance,
        treatment,
        isCurrent: isCurrent(standing),
      }));
      return {
        id,
        label: guidelineQuestions[id].label,
        agreement: formatAgreement(answers),
        rows,
        chains: chainsOf(rows),
        guides: links.filter(({ path }) => path !== undefined),
      };
    }),
  );
}

/** What guidelines say about massage for a condition; sources on warning signs alone answer no question of its guide. */
export async function guidelinesFor(condition: ConditionId): Promise<GuidelineRow[]> {
  const asked = questionsOf(condition);
  return (await guidelineRows()).flatMap((row) => {
    const answered = asked.filter((id) => row.questions.includes(id));
    if (answered.length === 0) return [];
    const labels = answered.map((id) => guidelineQuestions[id].label.toLowerCase());
    return [{ ...row, about: asked.length > 1 ? capitalize(listInWords(labels)) : '' }];
  });
}

/** Each rule by which a body ends its own guidelines, with the address of the notice that states it. */
export async function lapseRules(): Promise<{ words: string; url: string }[]> {
  const { get } = await sources();
  const rules = new Set(guidelineBodyIds.flatMap((id) => bodyOf(id).lapse ?? []));
  return [...rules].map(({ words, source }) => {
    const { url } = get(source, 'src/evidence/guideline-bodies.ts');
    return { words, url: must(url, `source ${source}: a lapse rule needs the address of its notice`) };
  });
}
