import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/evidence/reading/blocks.ts';
import { sentencesOf } from '../../../src/evidence/reading/sentences.ts';

const texts = (text: string): string[] => sentencesOf({ text, line: 1 }).map((sentence) => sentence.text);
const blocks = (markdown: string): string[] => blocksOf(markdown).map(({ text }) => text);

describe('a sentence', () => {
  test('ends at a stop, a question mark or the end of its block', () => {
    expect(texts('It helps. Does it last? Not known')).toEqual(['It helps.', 'Does it last?', 'Not known']);
  });

  test('does not end after an abbreviation or inside a number', () => {
    for (const whole of [
      'A U.S. Guideline names it.',
      'Massage vs. Waiting was tested.',
      'Ask Dr. Jones, e.g. Before a visit.',
      'It fell by 2.9 points in the U.S. Army.',
    ])
      expect(texts(whole)).toEqual([whole]);
  });

  test('does not end at a colon or a semicolon, which would make long sentences look short', () => {
    expect(texts('Ask first: it is new; it may hurt.')).toHaveLength(1);
  });

  test('has the line on which it starts', () => {
    expect(sentencesOf({ text: 'One is\nhere. Two is\nthere. Three.', line: 7 })).toEqual([
      { text: 'One is here.', line: 7 },
      { text: 'Two is there.', line: 8 },
      { text: 'Three.', line: 9 },
    ]);
  });
});

describe('the text of a page', () => {
  test('has each heading, paragraph and list item on its own, with its line', () => {
    expect(blocksOf('## What it is\n\nPain\nand more.\n- one\n- two\n\n1. first\n2. second')).toEqual([
      { text: 'What it is', isHeading: true, line: 1 },
      { text: 'Pain\nand more.', isHeading: false, line: 3 },
      { text: 'one', isHeading: false, line: 5 },
      { text: 'two', isHeading: false, line: 6 },
      { text: 'first', isHeading: false, line: 8 },
      { text: 'second', isHeading: false, line: 9 },
    ]);
  });

  test('goes on over a line that starts with a number and a stop', () => {
    expect(blocks('People notice about\n10. A review saw it.')).toEqual([
      'People notice about\n10. A review saw it.',
    ]);
  });

  test('keeps the words of links and claims, and drops tags, addresses, pictures, comments and marks', () => {
    expect(
      blocks(
        'See [the **page**](/a/) on <ClaimLink\nid="b">*daily* tasks</ClaimLink>.<Cite id="c" />{/* why? */}\n\n![a hand](/hand.png)\n\n<RiskList />',
      ),
    ).toEqual(['See the page on\ndaily tasks.']);
  });

  test('counts a number of a record as one short word, in whatever notation', () => {
    expect(blocks('In <Num of="gross-2024.studies" /> trials with {gross-2024.people} people.')).toEqual([
      'In 10 trials with 10 people.',
    ]);
  });

  test('leaves out the part for clinicians, up to the next heading of its rank', () => {
    const text =
      '## Before\n\nHere.\n\n## For clinicians\n\nNot.\n\n### Dose\n\nNot.\n\n## After\n\nHere too.';
    expect(blocks(text)).toEqual(['Before', 'Here.', 'After', 'Here too.']);
    expect(blocks('Here.\n\n## For clinicians\n\nNot.')).toEqual(['Here.']);
    expect(blocks('### For clinicians too\n\nHere.')).toEqual(['For clinicians too', 'Here.']);
  });
});
