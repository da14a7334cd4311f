import type { ContentSet } from '../content-set.ts';
import { formatRegulation, regulationWords } from '../regulation.ts';
import { verdictSentence } from '../verdict.ts';

/** A text of a record's head as its page prints it. */
export interface Passage {
  /** e.g. "careCards.0.meaning" */
  field: string;
  text: string;
  /** The field of the care card that it stands on, which has a limit of its own */
  card?: string;
}

type PassagesOf = { [Name in keyof ContentSet]: (data: ContentSet[Name][number]['data']) => Passage[] };

/** What the page of a record says to a patient beside its text; every collection has its line here. */
export const passagesOf: PassagesOf = {
  conditions: ({ title, answer, careCards, glance }) => [
    ...fields({ title, 'answer.text': answer.text }),
    ...glance.map(({ text }, at) => ({ field: `glance.${at}.text`, text })),
    ...careCards.flatMap(({ lead, signs, meaning }, at) =>
      onCard(`careCards.${at}`, [
        { field: `careCards.${at}.lead`, text: lead },
        ...each(`careCards.${at}.signs`, signs),
        { field: `careCards.${at}.meaning`, text: meaning },
      ]),
    ),
  ],
  techniques: ({ title, answer }) => fields({ title, 'answer.text': answer.text }),
  faqs: ({ question, answer }) => fields({ question, answer }),
  contraindications: ({ redFlags, statedBy, ...risk }) => {
    const { plainName, answer, why, action, likelihood, tellTheTherapist, instead, disagreement, note } =
      risk;
    return [
      ...fields({
        plainName,
        answer,
        why,
        action,
        likelihood,
        tellTheTherapist,
        instead,
        disagreement,
        note,
      }),
      ...onCard(
        'redFlags',
        redFlags.map(({ sign }, at) => ({ field: `redFlags.${at}.sign`, text: sign })),
      ),
      ...statedBy.map(({ says }, at) => ({ field: `statedBy.${at}.says`, text: says })),
    ];
  },
  claims: (claim) => [
    ...fields({ statement: claim.statement, explanation: claim.explanation }),
    ...(claim.kind === 'effect' ? fields({ 'the verdict sentence': verdictSentence(claim) }) : []),
    ...claim.evidence.map(({ found }, at) => ({ field: `evidence.${at}.found`, text: found })),
  ],
  payers: ({ answer, conditions, bring, where, cost, questions, notKnown }) => [
    ...fields({ 'answer.text': answer.text }),
    ...Object.entries({ conditions, bring, where, cost, notKnown }).flatMap(([name, lines]) =>
      lines.map(({ text }, at) => ({ field: `${name}.${at}.text`, text })),
    ),
    ...notKnown.map(({ lookedAt }, at) => ({ field: `notKnown.${at}.lookedAt`, text: lookedAt })),
    ...each('questions', questions),
  ],
  'outcome-measures': ({ tells, whenToUse, importantChanges, note, notConfirmed }) => [
    ...fields({ tells, whenToUse, note }),
    ...importantChanges.flatMap((one, at) => fields({ [`importantChanges.${at}.note`]: one.note })),
    ...each('notConfirmed', notConfirmed),
  ],
  'billing-rules': ({ lines, notConfirmed }) => [
    ...lines.map(({ text }, at) => ({ field: `lines.${at}.text`, text })),
    ...each('notConfirmed', notConfirmed),
  ],
  guides: ({ title, answer }) => fields({ title, answer }),
  glossary: ({ plain }) => fields({ plain }),
  'not-covered': ({ reason }) => fields({ reason }),
  corrections: ({ title, was, now }) => fields({ title, was, now }),
  jurisdictions: ({ otherTitles, proves, checkNote, localRules, pending, hours, ...state }) => [
    ...fields({ 'the answer': `${formatRegulation(state)} ${regulationWords[state.status].limits}` }),
    ...fields({ proves, checkNote, localRules, pending, exam: state.exam, 'hours.note': hours?.note }),
    ...otherTitles.flatMap(({ meaning }, at) => fields({ [`otherTitles.${at}.meaning`]: meaning })),
  ],
  credentials: ({ takes, proves, doesNotProve, howToCheck }) => [
    ...fields({ proves, doesNotProve, howToCheck }),
    ...takes.map(({ what }, at) => ({ field: `takes.${at}.what`, text: what })),
  ],
  citations: ({ finding, limits }) => fields({ finding, limits }),
  // A record of a web page has no text of ours.
  sources: () => [],
};

const each = (field: string, texts: string[]): Passage[] =>
  texts.map((text, at) => ({ field: `${field}.${at}`, text }));

const fields = (texts: Record<string, string | undefined>): Passage[] =>
  Object.entries(texts).flatMap(([field, text]) => (text === undefined ? [] : [{ field, text }]));

const onCard = (card: string, passages: Passage[]): Passage[] =>
  passages.map((passage) => ({ ...passage, card }));
