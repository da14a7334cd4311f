import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import { numbersAskedBy } from '../fill-numbers.ts';
import type { PayerRecord } from '../schema/payer.ts';

/** A payer's texts promise nothing, and print every figure that its record holds. */
export const checkPayers = (content: ContentSet): Problem[] =>
  content.payers.flatMap((payer) => {
    const texts = textsOf(payer.data);
    return [...texts.flatMap((one) => inText(payer.file, one)), ...unusedFigures(payer, texts)];
  });

interface PayerText {
  field: string;
  text: string;
}

/** Every text of a payer that a page prints. */
const textsOf = ({
  answer,
  conditions,
  bring,
  where,
  cost,
  questions,
  notKnown,
}: PayerRecord): PayerText[] => [
  { field: 'answer.text', text: answer.text },
  ...Object.entries({ conditions, bring, where, cost, notKnown }).flatMap(([name, lines]) =>
    lines.map(({ text }, at) => ({ field: `${name}.${at}.text`, text })),
  ),
  ...notKnown.map(({ lookedAt }, at) => ({ field: `notKnown.${at}.lookedAt`, text: lookedAt })),
  ...questions.map((text, at) => ({ field: `questions.${at}`, text })),
];

const promise = /\b(?:(?:will|always|must) (?:pay|cover)|guarantee[sd]?|(?:is|are) (?:fully )?covered)\b/i;

function inText(file: string, { field, text }: PayerText): Problem[] {
  const [promised] = promise.exec(text) ?? [];
  if (promised === undefined) return [];
  return [
    { file, rule: 'promise', field, found: `"${promised}"`, expected: 'words that promise no payment' },
  ];
}

function unusedFigures({ id, file, data }: Entry<PayerRecord>, texts: PayerText[]): Problem[] {
  const used = texts.flatMap(({ text }) => numbersAskedBy(text));
  return data.figures
    .filter((figure) => !used.includes(`${id}.${figure.id}`))
    .map((figure) => ({
      file,
      rule: 'unused-figure',
      field: 'figures',
      found: figure.id,
      expected: 'a figure that one of the texts prints',
    }));
}
