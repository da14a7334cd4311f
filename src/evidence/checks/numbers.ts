import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';

/** Every number that a reader meets has something beside it that carries it. */
export const checkNumbers = (content: ContentSet): Problem[] => [
  ...[...content.conditions, ...content.techniques, ...content.guides].flatMap(inText),
  ...content.conditions.flatMap(inFields),
  ...content.faqs.flatMap(inQuestion),
];

const rule = 'number-without-evidence';
const quote = (text: string): string => `"${text.trim().slice(0, 80).replace(/\s+/g, ' ')}"`;

/** Paragraphs and list items with a number; headings, tags, addresses, the marks of a list and 911 are none. */
const blocksWithNumbers = (body: string): string[] =>
  body.split(/\n\s*\n|\n(?=(?:[-*]|\d+\.) )/).filter((block) =>
    /\d/.test(
      block
        .replace(/<[^>]*>/g, '')
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/^#.*$/gm, '')
        .replace(/^\d+\. /, '')
        .replace(/\b911\b/g, ''),
    ),
  );

const inText = ({ file, body }: Entry<unknown>): Problem[] =>
  blocksWithNumbers(body)
    .filter((block) => !/<Cite |<ClaimLink |<Source /.test(block))
    .map((block) => ({
      file,
      rule,
      found: quote(block),
      expected: 'a citation or a claim in the same paragraph',
      fix: 'add <Cite id="…" /> after the sentence, or link the words with <ClaimLink id="…">…</ClaimLink>',
    }));

/** Rows and cards on top of a guide; a price comes from a web page, which the row names in words. */
function inFields({ file, data }: ContentSet['conditions'][number]): Problem[] {
  const parts = [
    ...data.glance.map((row, at) => ({ ...row, sources: [], field: `glance.${at}` })),
    ...data.careCards.map((card, at) => ({
      ...card,
      label: '',
      text: card.meaning,
      field: `careCards.${at}`,
    })),
  ];
  return parts
    .filter(
      ({ label, text, citations, sources }) =>
        label !== 'What that costs' && /\d/.test(text) && citations.length + sources.length === 0,
    )
    .map(({ field, text }) => ({
      file,
      rule,
      field,
      found: quote(text),
      expected: 'a citation beside the number',
    }));
}

/** A question's text can show no reference, so its numbers stand in the answer, which names what carries them. */
function inQuestion({ file, body, data }: ContentSet['faqs'][number]): Problem[] {
  const named = data.claims.length + data.citations.length + data.sources.length + data.risks.length;
  const answer =
    /\d/.test(data.answer) && named === 0
      ? [
          {
            file,
            rule,
            field: 'answer',
            found: quote(data.answer),
            expected: 'claims, citations or sources that hold it',
          },
        ]
      : [];
  const expected = 'no number here: it stands in the answer, with what carries it';
  return [
    ...answer,
    ...blocksWithNumbers(body).map((block) => ({ file, rule, found: quote(block), expected })),
  ];
}
