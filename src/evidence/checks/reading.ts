import type { Problem } from '../../lib/problem.ts';
import { count } from '../../lib/text.ts';
import type { ContentSet, Entry } from '../content-set.ts';
import { blocksOf, withoutMarkup } from '../reading/blocks.ts';
import { type Grade, gradeOf } from '../reading/grade.ts';
import { hardestOf, howToMend, type Placed } from '../reading/hardest.ts';
import { type Passage, passagesOf } from '../reading/passages.ts';
import { sentencesOf } from '../reading/sentences.ts';

const limits = { page: 8, card: 7, smog: 9 };

/** Whoever is in pain can read every page to its end, and what to do in an emergency with less schooling still. */
export const checkReading = (content: ContentSet): Problem[] =>
  Object.entries(content).flatMap(([name, entries]: [string, Entry<unknown>[]]) =>
    entries.flatMap((entry) => {
      const passages = (passagesOf[name as keyof ContentSet] as (data: unknown) => Passage[])(entry.data);
      const cards = Object.entries(Object.groupBy(passages, ({ card }) => card ?? ''));
      return [
        ...overLimit(entry.file, 'page', [...passages.flatMap(inHead), ...inBody(entry)]),
        ...cards.flatMap(([card, texts = []]) =>
          card ? overLimit(entry.file, 'card', texts.flatMap(inHead)) : [],
        ),
      ];
    }),
  );

const inHead = ({ field, text }: Passage): Placed[] =>
  sentencesOf({ text: withoutMarkup(text), line: 1 }).map((sentence) => ({ text: sentence.text, field }));

const inBody = ({ body, bodyLine = 1 }: Entry<unknown>): Placed[] =>
  blocksOf(body)
    .flatMap(sentencesOf)
    .map(({ text, line }) => ({ text, line: line + bodyLine - 1 }));

function overLimit(file: string, kind: 'page' | 'card', sentences: Placed[]): Problem[] {
  const grade = gradeOf(sentences.map(({ text }) => text));
  const isTooHard = grade.fleschKincaid > limits[kind];
  if (!isTooHard && !(grade.smog !== undefined && grade.smog > limits.smog)) return [];
  const hardest = hardestOf(sentences, isTooHard ? 'grade' : 'long-words');
  const { line, field } = hardest[0] ?? {};
  return [
    {
      file,
      ...(line && { line }),
      rule: kind === 'card' ? 'reading-level-of-card' : 'reading-level',
      ...(field && { field }),
      found: `${inWords(grade)} over ${count(sentences.length, 'sentence')}`,
      expected: `Flesch-Kincaid at most ${limits[kind]}${grade.smog === undefined ? '' : `, SMOG at most ${limits.smog}`}`,
      fix: hardest.map(howToMend).join('\n'),
    },
  ];
}

const inWords = ({ fleschKincaid, smog }: Grade): string =>
  `Flesch-Kincaid ${fleschKincaid.toFixed(1)}${smog === undefined ? '' : `, SMOG ${smog.toFixed(1)}`}`;
