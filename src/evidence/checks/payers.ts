import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import { figuresNamed } from '../figure.ts';
import type { PayerRecord } from '../schema/payer.ts';

/** What a payer's texts may say: no promise, no number but its own figures, and every figure is used. */
export const checkPayers = (content: ContentSet): Problem[] =>
  content.payers.flatMap((payer) => {
    const texts = textsOf(payer.data);
    return [...texts.flatMap((one) => inText(payer, one)), ...unusedFigures(payer, texts)];
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

function inText({ id, file, data }: Entry<PayerRecord>, { field, text }: PayerText): Problem[] {
  const unknown = figuresNamed(text).filter(
    ([record, figure]) => record !== id || !data.figures.some((one) => one.id === figure),
  );
  const [typed] = withoutFiguresAndYears(text).match(/\S*\d\S*/) ?? [];
  const [promised] = promise.exec(text) ?? [];
  return [
    ...unknown.map(([record, figure]) => ({
      file,
      rule: 'unknown-figure',
      field,
      found: `{${record}.${figure}}`,
      expected: `a figure of this record, as {${id}.…}`,
    })),
    ...(typed
      ? [
          {
            file,
            rule: 'typed-number',
            field,
            found: typed,
            expected: 'a figure, printed by its name in braces',
          },
        ]
      : []),
    ...(promised
      ? [{ file, rule: 'promise', field, found: `"${promised}"`, expected: 'words that promise no payment' }]
      : []),
  ];
}

/** Years and dates are no numbers that change under a reader. */
const withoutFiguresAndYears = (text: string): string =>
  text.replace(/\{[^{}]*\}/g, '').replace(/\b(?:[A-Z][a-z]+ \d{1,2}, )?(?:19|20)\d{2}\b/g, '');

function unusedFigures({ id, file, data }: Entry<PayerRecord>, texts: PayerText[]): Problem[] {
  const used = texts.flatMap(({ text }) => figuresNamed(text).map((name) => name.join('.')));
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
