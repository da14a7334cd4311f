import { gradeOf, longWordsOf, wordsOf } from './grade.ts';

/** A sentence with where it stands: a line of the file, or a field of its head. */
export interface Placed {
  text: string;
  line?: number;
  field?: string;
}

/** Fewer words are a label: two long words alone have a high grade, and mending them changes nothing. */
export const shortestSentence = 6;

/** At most three sentences that are hardest to read: above a grade of their own, or by their long words. */
export function hardestOf(sentences: Placed[], by: { aboveGrade: number } | 'long-words'): Placed[] {
  const weight = ({ text }: Placed): number =>
    by === 'long-words' ? longWordsOf(text).length : gradeOf([text]).fleschKincaid - by.aboveGrade;
  const whole = sentences.filter(({ text }) => wordsOf(text).length >= shortestSentence);
  const hardest = (whole.length > 0 ? whole : sentences).toSorted((a, b) => weight(b) - weight(a));
  return hardest.filter((sentence, at) => at === 0 || weight(sentence) > 0).slice(0, 3);
}

/** e.g. `line 12, grade 14.2, "The international framework says …": split; shorter words for: international`. */
export function howToMend({ text, line, field }: Placed): string {
  const grade = gradeOf([text]).fleschKincaid.toFixed(1);
  return `${line ? `line ${line}` : field}, grade ${grade}, "${openingOf(text)}": ${adviceFor(text)}`;
}

/** How a sentence gets easier, e.g. "split; shorter words for: international". */
export function adviceFor(sentence: string): string {
  const words = longWordsOf(sentence);
  return (
    [
      ...(wordsOf(sentence).length > longSentence ? ['split'] : []),
      ...(words.length > 0 ? [`shorter words for: ${words.slice(0, 5).join(', ')}`] : []),
    ].join('; ') || 'say it with fewer words'
  );
}

const longSentence = 18;

/** The first words of a sentence, enough to find it by. */
export const openingOf = (sentence: string): string =>
  sentence.length > 60 ? `${sentence.slice(0, 60).replace(/\s+\S*$/, '')} …` : sentence;
