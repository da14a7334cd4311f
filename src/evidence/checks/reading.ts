import type { Problem } from '../../lib/problem.ts';
import { count } from '../../lib/text.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import { blocksOf, withoutMarkup } from '../reading/blocks.ts';
import { type Grade, gradeOf, wordsOf } from '../reading/grade.ts';
import {
  adviceFor,
  hardestOf,
  howToMend,
  openingOf,
  type Placed,
  shortestSentence,
} from '../reading/hardest.ts';
import { type Passage, passagesOf } from '../reading/passages.ts';
import { sentencesOf } from '../reading/sentences.ts';

/** The hardest that a page, a care card and a sentence may be, in years of school. */
export const readingLimits = { page: 8, card: 7, smog: 9, sentence: 14 };

/** Whoever is in pain can read every page to its end, each of its sentences, and a care card with less school still. */
export const checkReading = (content: ContentSet): Problem[] =>
  Object.entries(content).flatMap(([name, entries]: [string, Entry<unknown>[]]) =>
    entries.flatMap((entry) => {
      const passages = (passagesOf[name as keyof ContentSet] as (data: unknown) => Passage[])(entry.data);
      const cards = Object.entries(Object.groupBy(passages, ({ card }) => card ?? ''));
      return [
        ...readingProblems(entry.file, [...passages.flatMap(inHead), ...inBody(entry)]),
        ...cards.flatMap(([card, texts = []]) =>
          card ? overLimit(entry.file, 'card', texts.flatMap(inHead)) : [],
        ),
      ];
    }),
  );

/** What is too hard in the sentences of one page: the whole of them, and each of its own. */
export const readingProblems = (file: string, sentences: Placed[]): Problem[] => [
  ...overLimit(file, 'page', sentences),
  ...hardSentences(file, sentences),
];

const inHead = ({ field, text }: Passage): Placed[] =>
  sentencesOf({ text: withoutMarkup(text), line: 1 }).map((sentence) => ({ text: sentence.text, field }));

const inBody = ({ body, bodyLine = 1 }: Entry<unknown>): Placed[] =>
  blocksOf(body)
    .flatMap(sentencesOf)
    .map(({ text, line }) => ({ text, line: line + bodyLine - 1 }));

function overLimit(file: string, kind: 'page' | 'card', sentences: Placed[]): Problem[] {
  const grade = gradeOf(sentences.map(({ text }) => text));
  const isTooHard = grade.fleschKincaid > readingLimits[kind];
  if (!isTooHard && !(grade.smog !== undefined && grade.smog > readingLimits.smog)) return [];
  const hardest = hardestOf(sentences, isTooHard ? { aboveGrade: readingLimits[kind] } : 'long-words');
  return [
    {
      ...placeOf(file, hardest[0]),
      rule: kind === 'card' ? 'reading-level-of-card' : 'reading-level',
      found: `${inWords(grade)} over ${count(sentences.length, 'sentence')}`,
      expected: `Flesch-Kincaid at most ${readingLimits[kind]}${grade.smog === undefined ? '' : `, SMOG at most ${readingLimits.smog}`}`,
      fix: hardest.map(howToMend).join('\n'),
    },
  ];
}

/** A sentence that loses its reader even on a page that is easy as a whole; what is no sentence has a few words only. */
const hardSentences = (file: string, sentences: Placed[]): Problem[] =>
  sentences
    .filter(({ text }) => wordsOf(text).length >= shortestSentence)
    .map((sentence) => ({ sentence, grade: gradeOf([sentence.text]).fleschKincaid }))
    .filter(({ grade }) => grade > readingLimits.sentence)
    .map(({ sentence, grade }) => ({
      ...placeOf(file, sentence),
      rule: 'hard-sentence',
      found: `Flesch-Kincaid ${grade.toFixed(1)}: "${openingOf(sentence.text)}"`,
      expected: `Flesch-Kincaid at most ${readingLimits.sentence} in a sentence`,
      fix: adviceFor(sentence.text),
    }));

const placeOf = (file: string, { line, field }: Partial<Placed> = {}) => ({
  file,
  ...(line && { line }),
  ...(field && { field }),
});

const inWords = ({ fleschKincaid, smog }: Grade): string =>
  `Flesch-Kincaid ${fleschKincaid.toFixed(1)}${smog === undefined ? '' : `, SMOG ${smog.toFixed(1)}`}`;
