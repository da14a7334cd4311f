import { letterPartIds, letterPartLabel } from '../evidence/letter.ts';
import { payerAnswers } from '../evidence/payer.ts';
import type { Payer } from '../evidence/schema/payer.ts';
import type { Source } from '../evidence/schema/source.ts';
import type { Validity } from '../evidence/validity.ts';
import { formatDay } from '../lib/date.ts';
import { capitalize } from '../lib/text.ts';
import { answerValidity } from './answers.ts';
import { claims, sources } from './collections.ts';
import { type SourceView, viewSource } from './sources.ts';

/** One sentence on a payer, with the page that holds it. */
export interface PayerLine {
  text: string;
  source: SourceView;
}

/** What we could not find out, e.g. what, where we looked, "November 22, 2026". */
export interface NotKnown {
  text: string;
  lookedAt: string;
  lookedOn: string;
}

/** One part of a payer's answer; empty where there is nothing to say of it. */
export interface PayerPart {
  lines: PayerLine[];
  notKnown: NotKnown[];
}

/** One who might pay, as the payment page prints it. */
export interface PayerView {
  id: string;
  name: string;
  word: string;
  text: string;
  validity: Validity;
  sources: SourceView[];
  conditions: PayerPart;
  bring: PayerPart;
  where: PayerPart;
  cost: PayerPart;
  /** What its letter should say, one line for each page that tells */
  letter: PayerPart;
  questions: string[];
  other: PayerPart;
  claims: { path: string; statement: string }[];
}

/** A payer with its figures, sources and claims in place. */
export async function viewPayer(payer: Payer): Promise<PayerView> {
  const file = `src/content/payers/${payer.id}.yml`;
  const [{ get: getSource }, { get: getClaim }] = await Promise.all([sources(), claims()]);
  const view = viewLines((id) => getSource(id, file));
  const part = (topic: 'conditions' | 'bring' | 'where'): PayerPart => ({
    lines: view(payer[topic]),
    notKnown: notKnownOf(payer, topic),
  });
  return {
    id: payer.id,
    name: payer.name,
    word: payerAnswers[payer.answer.word],
    text: payer.answer.text,
    validity: await answerValidity(payer, payer.claims, file),
    sources: payer.sources.map((id) => viewSource(getSource(id, file))),
    conditions: part('conditions'),
    bring: part('bring'),
    where: part('where'),
    cost: orNotKnown(payer, view(payer.cost), 'What you pay yourself where this payer pays.'),
    letter: orNotKnown(payer, view(letterLines(payer)), 'What a letter to this payer must say.'),
    questions: payer.questions,
    other: { lines: [], notKnown: notKnownOf(payer, 'other') },
    claims: payer.claims.map((id) => ({
      path: `/evidence/claims/${id}/`,
      statement: getClaim(id, file).statement,
    })),
  };
}

const viewLines =
  (sourceOf: (id: string) => Source) =>
  (lines: Payer['conditions']): PayerLine[] =>
    lines.map(({ text, source }) => ({
      text,
      source: viewSource(sourceOf(source)),
    }));

/** The parts of the letter that each source asks for, as one line: "The condition, by its medical name; how often." */
const letterLines = ({ letter }: Payer): Payer['conditions'] =>
  [...Map.groupBy(letter, ({ source }) => source)].map(([source, asked]) => {
    const labels = letterPartIds.filter((id) => asked.some(({ part }) => part === id)).map(letterPartLabel);
    return { source, text: `${capitalize(labels.join('; '))}.` };
  });

/** The lines, or that there are none; whoever pays alone needs neither a letter nor another's share. */
const orNotKnown = (payer: Payer, lines: PayerLine[], text: string): PayerPart => ({
  lines,
  notKnown:
    lines.length > 0 || payer.answer.word === 'you-pay'
      ? []
      : [
          {
            text,
            lookedAt: 'The pages named with this answer. What we noted of them holds nothing on it.',
            lookedOn: formatDay(payer.checkedOn),
          },
        ],
});

const notKnownOf = (payer: Payer, topic: Payer['notKnown'][number]['about']): NotKnown[] =>
  payer.notKnown
    .filter(({ about }) => about === topic)
    .map(({ text, lookedAt, lookedOn }) => ({
      text,
      lookedAt,
      lookedOn: formatDay(lookedOn),
    }));
