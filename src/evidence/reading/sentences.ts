/** One sentence with the line on which it starts. */
export interface Sentence {
  text: string;
  line: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const abbreviation = /(?:^|[\s("“])(?:(?:[A-Za-z]\.)+|(?:Dr|Mr|Mrs|Ms|St|No|vs|cf|al|approx|etc)\.)$/;

/** The sentences of one block: a stop after "Dr." or "e.g.", or inside a number, ends none. */
export function sentencesOf({ text, line }: Sentence): Sentence[] {
  const sentences: Sentence[] = [];
  // To the segmenter a line break would be the end of a sentence.
  for (const { segment, index } of segmenter.segment(text.replaceAll('\n', ' '))) {
    const words = segment.replace(/\s+/g, ' ').trim();
    const last = sentences.at(-1);
    if (last && abbreviation.test(last.text)) last.text += ` ${words}`;
    else if (/[\p{L}\p{N}]/u.test(words))
      sentences.push({ text: words, line: line + text.slice(0, index).split('\n').length - 1 });
  }
  return sentences;
}
