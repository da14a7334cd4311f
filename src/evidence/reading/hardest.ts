import { gradeOf, longWordsOf, wordsOf } from './grade.ts';

/** A sentence with where it stands: a line of the file, or a field of its head. */
export interface Placed {
  text: string;
  line?: number;
  field?: string;
}

/** The three sentences that are hardest to read, by their own grade or by their long words. */
export function hardestOf(sentences: Placed[], by: 'grade' | 'long-words'): Placed[] {
  const weight = ({ text }: Placed): number =>
    by === 'grade' ? gradeOf([text]).fleschKincaid : longWordsOf(text).length;
  // Two long words alone have a high grade, and mending them changes nothing.
  const whole = sentences.filter(({ text }) => wordsOf(text).length >= 6);
  return (whole.length > 0 ? whole : sentences).toSorted((a, b) => weight(b) - weight(a)).slice(0, 3);
}

const longSentence = 18;

/** e.g. `line 12, grade 14.2, "The international framework says …": split; shorter words for: international`. */
export function howToMend({ text, line, field }: Placed): string {
  const words = longWordsOf(text);
  const advice = [
    ...(wordsOf(text).length > longSentence ? ['split'] : []),
    ...(words.length > 0 ? [`shorter words for: ${words.slice(0, 5).join(', ')}`] : []),
  ];
  const grade = gradeOf([text]).fleschKincaid.toFixed(1);
  const opening = text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')} …` : text;
  return `${line ? `line ${line}` : field}, grade ${grade}, "${opening}": ${advice.join('; ') || 'say it more simply'}`;
}
