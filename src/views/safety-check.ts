import { formatShort } from '../evidence/reference.ts';
import { techniques } from '../evidence/topics.ts';
import { checkAreas } from '../safety/check-questions.ts';
import { checkTable } from '../safety/check-table.ts';
import { type Level, levelOf, levels } from '../safety/level.ts';
import { type CareCardContent, careCardsOf } from '../safety/red-flags.ts';
import type { Contraindication } from '../safety/schema/contraindication.ts';
import { citations, contraindications, sources } from './collections.ts';
import { type SourceView, viewSource } from './sources.ts';

/** What a ticked answer means, as the result prints it. */
export interface CheckAdvice {
  id: string;
  path: string;
  name: string;
  level: Level;
  answer: string;
  action: string;
  tell: string;
  instead: string;
  avoid: string;
  disagreement: string;
  /** "warfarin, Coumadin, ..." */
  medicines: string;
  signs: CareCardContent[];
  sources: SourceView[];
  studies: { path: string; name: string; title: string }[];
  note: string;
}

/** Everything that the safety check asks and answers; the advice stands strictest first. */
export async function safetyCheck() {
  const { get, all } = await contraindications();
  const { get: getSource } = await sources();
  const { get: getCitation } = await citations();
  const risk = (id: string) => get(id, 'src/safety/check-questions.ts');
  const advice = all.map(
    (record): CheckAdvice => ({
      id: record.id,
      path: `/safety/${record.id}/`,
      name: record.plainName,
      level: levelOf(record.kind),
      answer: record.answer,
      action: record.action,
      tell: record.tellTheTherapist,
      instead: record.instead,
      avoid: avoidWords(record),
      disagreement: record.disagreement ?? '',
      medicines: record.medicines.flatMap(({ names }) => names).join(', '),
      signs: careCardsOf(record.redFlags),
      sources: record.sources.map((id) => viewSource(getSource(id, record.id))),
      studies: record.citations.map((id) => {
        const citation = getCitation(id, record.id);
        return { path: `/evidence/citations/${id}/`, name: formatShort(citation), title: citation.title };
      }),
      note: record.note ?? '',
    }),
  );
  return {
    areas: checkAreas.map(({ risks, ...area }) => ({
      ...area,
      risks: risks.map((id) => ({ path: `/safety/${id}/`, name: risk(id).plainName })),
    })),
    ...checkTable(all, risk),
    advice: advice.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
  };
}

const avoidWords = ({ appliesTo, kind }: Contraindication): string => {
  if (appliesTo !== 'all') return `${appliesTo.map((id) => techniques[id].label).join(', ')}.`;
  if (kind === 'local') return 'Any massage on or near that place.';
  if (kind === 'ask-clinician')
    return 'Any massage until your doctor has agreed; firm and deep work above all.';
  return 'All massage for now.';
};
