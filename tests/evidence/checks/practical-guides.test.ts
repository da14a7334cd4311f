import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../../src/evidence/checks/numbers.ts';
import { checkPracticalGuides } from '../../../src/evidence/checks/practical-guides.ts';
import { citation, practical, practicalText, soundContent } from './content.ts';

const file = 'src/content/guides/choosing.mdx';
const withAnswer = (answer: string) =>
  checkPracticalGuides(soundContent({ guides: [practical({ answer })] }));
const withText = (text: string) => checkPracticalGuides(soundContent({ guides: [practical({}, text)] }));

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

test('a number in the text of a practical guide has a web source, a citation or a claim in its paragraph', () => {
  const said = (beside: string) =>
    checkNumbers(
      soundContent({
        citations: [citation('ames-2020', { participants: 40 })],
        guides: [
          practical({}, `${practicalText}\n\nOf <Num of="ames-2020.people" /> most had one.${beside}`),
        ],
      }),
    );
  expect(said('')).toMatchObject([{ rule: 'number-without-evidence' }]);
  expect(said('<Source id="nysed-precautions" />')).toEqual([]);
  expect(said('<Cite id="ames-2020" />')).toEqual([]);
});
