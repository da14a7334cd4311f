import type { Problem } from '../../lib/problem.ts';
import { count } from '../../lib/text.ts';
import type { ContentSet, Entry } from '../content-set.ts';

const textWords = { least: 500, most: 1000 };
const answerWords = 50;

/** A practical guide says its main message in two sentences at most, and the rest in what can be read within five minutes. */
export const checkPracticalGuides = (content: ContentSet): Problem[] =>
  content.guides.flatMap((guide) => [...checkAnswer(guide), ...checkText(guide), ...checkHeadings(guide)]);

const wordsIn = (text: string): string[] => text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word));

function checkAnswer({ file, data }: ContentSet['guides'][number]): Problem[] {
  const words = wordsIn(data.answer).length;
  const sentences = data.answer.split(/(?<=[.?!])\s+/).length;
  if (words <= answerWords && sentences <= 2) return [];
  return [
    {
      file,
      rule: 'answer-length',
      field: 'answer',
      found: `${count(words, 'word')} in ${count(sentences, 'sentence')}`,
      expected: `one or two sentences of ${answerWords} words at most`,
    },
  ];
}

function checkText({ file, body }: Entry<unknown>): Problem[] {
  const text = body.replace(/<[^>]*>/g, '').replace(/\]\([^)]*\)/g, ']');
  const words = wordsIn(text).length;
  if (words >= textWords.least && words <= textWords.most) return [];
  const expected = `${textWords.least} to ${textWords.most} words`;
  return [{ file, rule: 'text-length', found: `${words} words`, expected }];
}

/** The rail leads to the headings, and a link to one of two with the same words would lead to the first. */
function checkHeadings({ file, body }: Entry<unknown>): Problem[] {
  const headings = [...body.matchAll(/^## +(.+)$/gm)].map(([, heading = '']) => heading.trim());
  const twice = headings.find((heading, at) => headings.indexOf(heading) !== at);
  const expected = 'at least two headings of the second level, each once';
  if (twice !== undefined) return [{ file, rule: 'headings', found: `"## ${twice}" twice`, expected }];
  return headings.length >= 2 ? [] : [{ file, rule: 'headings', found: `${headings.length}`, expected }];
}
