import { describe, expect, test } from 'vitest';
import {
  condition,
  conditionText,
  effectClaim,
  faq,
  otherClaim,
  problemsOf,
  technique,
  techniqueText,
} from './content.ts';

const file = 'src/content/conditions/chronic-low-back-pain.mdx';
const sound = effectClaim('massage-eases-back-pain');
const guideWith = (old: string, fresh: string) =>
  problemsOf({ conditions: [condition({}, conditionText(old, fresh))] });

describe('the sections of a guide', () => {
  test('stand in their order', () => {
    expect(guideWith('## What else works', '## What else helps')).toEqual([
      {
        file,
        rule: 'sections',
        found: '"## What else helps" as section 5',
        expected: '"## What else works"',
      },
    ]);
  });

  test('are all there', () => {
    expect(guideWith('## The trials behind it\n\n<ForestPlot />\n\n<StudyList />', '')).toMatchObject([
      { found: 'the end as section 10', expected: '"## The trials behind it"' },
    ]);
  });

  test('are no more than those', () => {
    expect(guideWith('<StudyList />', '<StudyList />\n\n## More')).toMatchObject([
      { found: '"## More" as section 11', expected: 'the end' },
    ]);
  });

  test('hold their component', () => {
    expect(guideWith('<RiskList />', 'See a doctor.')).toEqual([
      {
        file,
        rule: 'sections',
        field: '## Is it safe for me',
        found: 'no <RiskList />',
        expected: '<RiskList /> on a line of its own',
      },
    ]);
    const page = techniqueText('<DoseList />', 'Not much.');
    expect(problemsOf({ techniques: [technique({}, page)] })).toMatchObject([{ found: 'no <DoseList />' }]);
  });

  test('may have parts of their own', () => {
    expect(guideWith('Calm.', 'Calm.\n\n### What to ask\n\n- How firm?')).toEqual([]);
  });

  test('show the plots and the studies at the end', () => {
    expect(guideWith('<ForestPlot />', 'Two plots.<Cite id="ames-2020" />')).toMatchObject([
      { field: '## The trials behind it', found: 'no <ForestPlot />' },
    ]);
    expect(guideWith('<StudyList />', '')).toMatchObject([{ found: 'no <StudyList />' }]);
  });
});

describe('a number in a guide', () => {
  const said = (text: string) => guideWith('Back pain.', text);

  test('has a citation or a claim in its paragraph', () => {
    expect(said('It helped 3 in 10 people.')).toEqual([
      {
        file,
        rule: 'number-without-evidence',
        found: '"It helped 3 in 10 people."',
        expected: 'a citation or a claim in the same paragraph',
        fix: 'add <Cite id="…" /> after the sentence, or link the words with <ClaimLink id="…">…</ClaimLink>',
      },
    ]);
    expect(said('It helped 3 in 10 people. <Cite id="ames-2020" />')).toEqual([]);
    expect(said('It <ClaimLink id="massage-eases-back-pain">helped 3 in 10</ClaimLink>.')).toEqual([]);
  });

  test('is not carried by the paragraph or list item beside it', () => {
    expect(said('Studied. <Cite id="ames-2020" />\n\nIt helped 3.')).toHaveLength(1);
    expect(said('- Studied. <Cite id="ames-2020" />\n- It helped 3.')).toHaveLength(1);
    expect(said('1. Studied. <Cite id="ames-2020" />\n2. It helped 3.')).toHaveLength(1);
  });

  test('is not the mark of a list, an address, a heading, an id or the emergency number', () => {
    expect(said('Call 911 at once.')).toEqual([]);
    expect(said('Call 911 within 3 hours.')).toHaveLength(1);
    expect(said('1. Ask.\n2. Listen.')).toEqual([]);
    expect(said('See [the codes](/clinicians/97140/).')).toEqual([]);
    expect(said('### Step 1')).toEqual([]);
    expect(said('Studied. <Cite id="ames-2020" />')).toEqual([]);
  });

  test('in a row or card on top has a citation too, but for a price', () => {
    const { glance, careCards } = condition().data;
    const rows = (label: 'How long' | 'What that costs', citations: string[]) =>
      problemsOf({
        conditions: [condition({ glance: [...glance.slice(0, 3), { label, text: 'About $60', citations }] })],
      });
    expect(rows('How long', [])).toMatchObject([
      { rule: 'number-without-evidence', field: 'glance.3', expected: 'a citation beside the number' },
    ]);
    expect(rows('How long', ['ames-2020'])).toEqual([]);
    expect(rows('What that costs', [])).toEqual([]);
    const cards = careCards.map((card) => ({ ...card, meaning: 'About 4 in 10,000 people.' }));
    expect(problemsOf({ conditions: [condition({ careCards: cards })] })).toMatchObject([
      { field: 'careCards.0' },
    ]);
  });
});

describe('a question', () => {
  test('shows no reference, so its text has no number', () => {
    expect(problemsOf({ faqs: [faq({}, 'It helped 3 people. <Cite id="ames-2020" />')] })).toMatchObject([
      {
        rule: 'number-without-evidence',
        expected: 'no number here: it stands in the answer, with what carries it',
      },
    ]);
  });

  test('has a number in its answer only with something that holds it', () => {
    const answer = `${faq().data.answer} It helped 3.`;
    expect(problemsOf({ faqs: [faq({ answer })] })).toEqual([]);
    expect(problemsOf({ faqs: [faq({ answer, claims: [] })] })).toMatchObject([{ field: 'answer' }]);
  });

  test('is answered in 40 to 60 words', () => {
    const words = (count: number) => problemsOf({ faqs: [faq({ answer: 'Word. '.repeat(count) })] });
    expect(words(40)).toEqual([]);
    expect(words(60)).toEqual([]);
    expect(words(39)).toMatchObject([{ rule: 'answer-length', found: '39 words' }]);
    expect(words(61)).toMatchObject([{ rule: 'answer-length', found: '61 words' }]);
  });
});

describe('a guide and its topic', () => {
  test('its file name is a topic', () => {
    const guide = { ...technique(), id: 'swedish-masage', file: 'src/content/techniques/swedish-masage.mdx' };
    expect(problemsOf({ techniques: [guide] })).toMatchObject([
      { rule: 'topic', found: '"swedish-masage"', fix: 'swedish-masage -> swedish-massage' },
      { rule: 'other-topic', field: 'answer.claim' },
    ]);
  });

  test('its answer and its table speak about that topic', () => {
    const other = effectClaim('massage-eases-neck-pain', { conditions: ['neck-pain'], techniques: [] });
    const answer = { text: 'It may.', claim: 'massage-eases-neck-pain' };
    const claims = [sound, other];
    expect(problemsOf({ claims, conditions: [condition({ answer })] })).toEqual([
      {
        file,
        rule: 'other-topic',
        field: 'answer.claim',
        found: '"massage-eases-neck-pain", a claim on neck-pain',
        expected: 'a claim on chronic-low-back-pain',
      },
    ]);
    expect(problemsOf({ claims, conditions: [condition({ outcomes: [sound.id, other.id] })] })).toMatchObject(
      [{ rule: 'other-topic', field: 'outcomes.1' }],
    );
    expect(problemsOf({ claims, techniques: [technique({ answer })] })).toMatchObject([
      { rule: 'other-topic', found: '"massage-eases-neck-pain", a claim on no such topic' },
    ]);
  });

  test('its table holds effects only', () => {
    const hour = otherClaim('an-hour', { conditions: ['chronic-low-back-pain'] });
    expect(
      problemsOf({ claims: [sound, hour], conditions: [condition({ outcomes: [sound.id, 'an-hour'] })] }),
    ).toMatchObject([
      { rule: 'outcome-row', field: 'outcomes.1', found: '"an-hour", a claim of kind practice' },
    ]);
  });

  test('it has one care card for each level', () => {
    const { careCards } = condition().data;
    expect(
      problemsOf({ conditions: [condition({ careCards: [...careCards, ...careCards] })] }),
    ).toMatchObject([
      { rule: 'care-cards', found: 'emergency, emergency', expected: 'at most one card for each level' },
    ]);
  });
});
