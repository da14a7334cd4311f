import { describe, expect, test } from 'vitest';
import { practical, practicalText, problemsOf } from './content.ts';

const file = 'src/content/guides/choosing.mdx';
const withAnswer = (answer: string) => problemsOf({ guides: [practical({ answer })] });
const withText = (text: string) => problemsOf({ guides: [practical({}, text)] });

describe('the answer of a practical guide', () => {
  test('has two sentences at most', () => {
    expect(withAnswer('Look it up. Ask.')).toEqual([]);
    expect(withAnswer('Look it up. Ask. Go.')).toEqual([
      {
        file,
        rule: 'answer-length',
        field: 'answer',
        found: '5 words in 3 sentences',
        expected: 'one or two sentences of 50 words at most',
      },
    ]);
  });

  test('has 50 words at most', () => {
    expect(withAnswer('word '.repeat(50))).toEqual([]);
    expect(withAnswer('word '.repeat(51))).toMatchObject([{ found: '51 words in 1 sentence' }]);
  });
});

describe('the text of a practical guide', () => {
  const words = (count: number) => `## One\n\n${'word '.repeat(count - 2)}\n\n## Two`;

  test('has 500 to 1,000 words', () => {
    expect(withText(words(500))).toEqual([]);
    expect(withText(words(1000))).toEqual([]);
    expect(withText(words(499))).toMatchObject([{ rule: 'text-length', found: '499 words' }]);
    expect(withText(words(1001))).toMatchObject([{ rule: 'text-length', found: '1001 words' }]);
  });

  test('is counted without its marks, its components and its addresses', () => {
    const marks = '- <Cite id="ames-2020" /> <ClaimLink id="massage-eases-back-pain"></ClaimLink>\n';
    expect(withText(`${words(500)}\n\n${marks.repeat(3)}`)).toEqual([]);
    expect(withText(`${words(999)}\n\n[it](/safety/one/)`)).toEqual([]);
  });

  test('has two headings of its own at least, each once', () => {
    expect(withText(practicalText.replace('## Ask', '### Ask'))).toMatchObject([
      { rule: 'headings', found: '1' },
    ]);
    expect(withText(practicalText.replace('## Ask', '## Look it up'))).toMatchObject([
      { rule: 'headings', found: '"## Look it up" twice' },
    ]);
  });
});

describe('a number in the text of a practical guide', () => {
  test('has a web source, a citation or a claim in its paragraph', () => {
    const said = (words: string) => withText(`${practicalText}\n\n${words}`);
    expect(said('In 2025, most had one.')).toMatchObject([{ rule: 'number-without-evidence' }]);
    expect(said('In 2025, most had one.<Source id="nysed-precautions" />')).toEqual([]);
    expect(said('In 2025, most had one.<Cite id="ames-2020" />')).toEqual([]);
  });
});
