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

  test('hold what is for clinicians inside its part', () => {
    const outside = {
      file,
      rule: 'sections',
      field: '## For clinicians',
      found: 'text outside <ForClinicians>',
      expected: '<ForClinicians> first, </ForClinicians> last, each on a line of its own',
    };
    expect(guideWith('<ForClinicians>\n', 'Ask.\n\n<ForClinicians>\n')).toEqual([outside]);
    expect(guideWith('\n</ForClinicians>', '\n</ForClinicians>\n\nAsk.')).toEqual([outside]);
    expect(guideWith('<ForClinicians>\n', '')).toEqual([outside]);
  });

  test('tell clinicians the same things in the same order', () => {
    const told = (old: string, fresh: string) => {
      const [problem, ...rest] = guideWith(old, fresh);
      expect(rest).toEqual([]);
      return [problem?.field, problem?.found, problem?.expected];
    };
    const at = '## For clinicians';
    expect(told('**Measures.** A scale.', 'A scale.')).toEqual([
      at,
      'a paragraph "**Goal, an invented example.**"',
      'a paragraph "**Measures.**"',
    ]);
    expect(told('**Goal, an invented example.** Walks.', '')).toEqual([
      at,
      'no more of them',
      'a paragraph "**Goal, an invented example.**"',
    ]);
    expect(told('**Screen first.** Ask.', '**Dose.** Twice.')).toEqual([
      at,
      'a paragraph "**Dose.**"',
      'a paragraph "**Dysfunction.**"',
    ]);
    expect(guideWith('**Screen first.** Ask.', '')).toEqual([]);
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

describe('a question', () => {
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
