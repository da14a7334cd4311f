import { expect, test } from 'vitest';
import { markWords } from '../../src/search/mark-words.ts';

const marked = (text: string, ...words: string[]) =>
  markWords(text, words)
    .filter(({ isMatch }) => isMatch)
    .map(({ text: word }) => word);

test('words are marked in whatever form they stand', () => {
  expect(marked('Oedema, and headaches after massages.', 'edema', 'headache', 'massage')).toEqual([
    'Oedema',
    'headaches',
    'massages',
  ]);
  expect(marked('A painting of pain', 'pain')).toEqual(['pain']);
});

test('the pieces joined are the text', () => {
  for (const text of ['', 'Neck', ' <b>neck</b>, “neck”!', '頸部 neck'])
    expect(
      markWords(text, ['neck'])
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
});

test('what stands between two marked words is one piece', () => {
  expect(markWords('Neck pain, and a stiff neck', ['neck']).map((piece) => piece.text)).toEqual([
    'Neck',
    ' pain, and a stiff ',
    'neck',
  ]);
});
