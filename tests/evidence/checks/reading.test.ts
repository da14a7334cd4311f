import { describe, expect, test } from 'vitest';
import { passagesOf } from '../../../src/evidence/reading/passages.ts';
import { readContent } from '../../../src/integrations/content/content-files.ts';
import {
  condition,
  conditionText,
  effectClaim,
  faq,
  otherClaim,
  problemsOf,
  risk,
  soundContent,
} from './content.ts';

const file = 'src/content/conditions/chronic-low-back-pain.mdx';
const hard =
  'International investigators unanimously characterized multidisciplinary rehabilitation as considerably advantageous.';
const guideWith = (...sentences: string[]) =>
  problemsOf({ conditions: [condition({}, conditionText('Back pain.', sentences.join('\n')))] });

describe('the reading level of a page', () => {
  test('is told with file, line, grade, limit and the hardest sentences', () => {
    const page = [condition({}, `## What it is\n\nBack pain.\n\n${`${hard}\n`.repeat(2)}`)].map((entry) => ({
      ...entry,
      bodyLine: 40,
    }));
    const problem = problemsOf({ conditions: page }).find(({ rule }) => rule === 'reading-level');
    const advice =
      'grade 43.0, "International investigators unanimously characterized …": shorter words for: International, investigators, unanimously, characterized, multidisciplinary';
    expect(problem).toEqual({
      file,
      line: 44,
      rule: 'reading-level',
      found: 'Flesch-Kincaid 13.0 over 13 sentences',
      expected: 'Flesch-Kincaid at most 8',
      fix: `line 44, ${advice}\nline 45, ${advice}`,
    });
  });

  test('counts the fields on top as well', () => {
    const explanation = `${hard} ${hard}`;
    expect(problemsOf({ claims: [effectClaim('massage-eases-back-pain', { explanation })] })).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: 'reading-level', field: 'explanation' })]),
    );
  });

  test('leaves out what is written for clinicians', () => {
    expect(problemsOf({ conditions: [condition({}, conditionText('Ask.', `${hard} `.repeat(9)))] })).toEqual(
      [],
    );
  });

  test('is measured by SMOG too, which counts long words and not long sentences', () => {
    const sentences = Array.from(
      { length: 60 },
      () => 'An animal or a tomato or an umbrella is what a man has.',
    );
    expect(guideWith(...sentences)).toEqual([
      expect.objectContaining({
        rule: 'reading-level',
        expected: 'Flesch-Kincaid at most 8, SMOG at most 9',
      }),
    ]);
  });

  test('of every collection is ruled: a new one needs its line', async () => {
    const { content } = await readContent(process.cwd());
    expect(Object.keys(passagesOf).toSorted()).toEqual(Object.keys(content).toSorted());
    expect(Object.keys(passagesOf).toSorted()).toEqual(Object.keys(soundContent()).toSorted());
  });

  test('is measured in every collection whose pages are for patients', () => {
    const page = `${hard} ${hard}`;
    const ruled = problemsOf({
      claims: [effectClaim('massage-eases-back-pain'), otherClaim('an-hour', { explanation: page })],
      contraindications: [risk('blood-thinners', { why: page })],
      faqs: [faq({}, page)],
    }).filter(({ rule }) => rule === 'reading-level');
    expect(ruled.map((problem) => problem.file)).toEqual([
      'src/content/claims/an-hour.yml',
      'src/content/contraindications/blood-thinners.yml',
      'src/content/faqs/does-it-help.md',
    ]);
  });
});

describe('a care card', () => {
  test('has a stricter limit as a whole', () => {
    const [card] = condition().data.careCards;
    const meaning = 'A vertebra or its ligaments may be fractured or seriously infected.';
    const careCards = card ? [{ ...card, meaning }] : [];
    expect(problemsOf({ conditions: [condition({ careCards })] })).toEqual([
      expect.objectContaining({
        rule: 'reading-level-of-card',
        field: 'careCards.0.meaning',
        expected: 'Flesch-Kincaid at most 7',
      }),
    ]);
  });

  test('is also what a risk makes of its signs', () => {
    const redFlags = [{ sign: 'unexplained deterioration of coordination following manipulation' }];
    expect(problemsOf({ contraindications: [risk('blood-thinners', { redFlags })] })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'reading-level-of-card', field: 'redFlags.0.sign' }),
      ]),
    );
  });
});

describe('a single sentence', () => {
  test('over grade 14 is told on a page that is easy as a whole', () => {
    const easy = 'It may help a bit.\n'.repeat(40);
    expect(guideWith(`${easy}${hard}`)).toEqual([
      {
        file,
        line: 43,
        rule: 'hard-sentence',
        found: 'Flesch-Kincaid 43.0: "International investigators unanimously characterized …"',
        expected: 'Flesch-Kincaid at most 14 in a sentence',
        fix: 'shorter words for: International, investigators, unanimously, characterized, multidisciplinary',
      },
    ]);
  });

  test('is no label of a few long words', () => {
    expect(guideWith('Temporomandibular rehabilitation particularities.')).toEqual([]);
  });
});

describe('a heading', () => {
  test('has at most 10 words', () => {
    const words = (count: number) => `### ${Array.from({ length: count }, () => 'what').join(' ')}`;
    expect(guideWith('Pain.', '', words(10), '', 'More.')).toEqual([]);
    expect(guideWith('Pain.', '', words(11), '', 'More.')).toEqual([
      {
        file,
        line: 5,
        rule: 'heading-length',
        found: '11 words: "what what what what what what what what what what what"',
        expected: 'at most 10 words',
        fix: 'keep the words that say what stands below, and move the rest into the text',
      },
    ]);
  });

  test('so have a title, a question and the name of a risk', () => {
    const long = 'one two three four five six seven eight nine ten more';
    const fields = problemsOf({
      conditions: [condition({ title: long })],
      faqs: [faq({ question: `${long}?` })],
      contraindications: [risk('blood-thinners', { plainName: long })],
    }).map(({ rule, field }) => `${rule} ${field}`);
    expect(fields).toEqual(['heading-length title', 'heading-length question', 'heading-length plainName']);
  });
});
