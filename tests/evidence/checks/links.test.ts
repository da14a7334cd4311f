import { describe, expect, test } from 'vitest';
import {
  citation,
  condition,
  conditionText,
  effectClaim,
  faq,
  otherClaim,
  payer,
  practical,
  practicalText,
  problemsOf,
  risk,
  soundContent,
  source,
  technique,
  techniqueText,
} from './content.ts';

const guide = conditionText(
  'Back pain.',
  'Pain. <Cite id="ames-2002" /> <ClaimLink id="massage-cures">It does</ClaimLink>',
);
const page = techniqueText('Strokes.', 'Strokes. <Cite id="ames-2002" />');
const glance = condition().data.glance;
const [card] = condition().data.careCards;
const evidence = [{ bearing: 'against' as const, found: 'It says so.', citation: 'ames-2020' }];

test('a sound set of records breaks no rule', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('an id that no record has', () => {
  test.each([
    [
      'status.by',
      { citations: [citation('ames-2020', { status: { standing: 'superseded', by: 'ames-2021' } })] },
    ],
    [
      'evidence.1',
      {
        claims: [
          effectClaim('massage-eases-back-pain', {
            evidence: [...evidence, { citation: 'ames-2002', bearing: 'for', found: 'Better.' }],
          }),
        ],
      },
    ],
    [
      'evidence.0',
      {
        claims: [
          effectClaim('massage-eases-back-pain'),
          otherClaim('an-hour', {
            evidence: [{ source: 'nysed-precaution', bearing: 'against', found: 'No.' }],
          }),
        ],
      },
    ],
    ['claims.0', { payers: [payer('medicare', { claims: ['medicare-pays'] })] }],
    ['sources.0', { payers: [payer('medicare', { sources: ['nysed'] })] }],
    ['letter.0', { payers: [payer('medicare', { letter: [{ part: 'goal', source: 'nysed' }] })] }],
    ['cost.0', { payers: [payer('medicare', { cost: [{ text: 'The full price.', source: 'nysed' }] })] }],
    ['bring.0', { payers: [payer('medicare', { bring: [{ text: 'A letter.', source: 'nysed' }] })] }],
    ['where.0', { payers: [payer('medicare', { where: [{ text: 'An office.', source: 'nysed' }] })] }],
    ['conditions.0', { payers: [payer('medicare', { conditions: [{ text: 'A need.', source: 'nysed' }] })] }],
    ['sources.0', { contraindications: [risk('blood-thinners', { sources: ['nysed'] })] }],
    ['citations.0', { contraindications: [risk('blood-thinners', { citations: ['ernst-2003'] })] }],
    [
      'testedDoses.0.citation',
      {
        conditions: [
          condition({ testedDoses: [{ citation: 'ames-2002', arm: 1 }], noTestedDose: undefined }),
        ],
      },
    ],
    [
      'statedBy.1',
      {
        contraindications: [
          risk('blood-thinners', { statedBy: [{ says: 'Ask.' }, { says: 'Ask.', source: 'msd' }] }),
        ],
      },
    ],
    ['answer.claim', { techniques: [technique({ answer: { text: 'It may.', claim: 'massage-cures' } })] }],
    ['answer.claim', { conditions: [condition({ answer: { text: 'It may.', claim: 'massage-cures' } })] }],
    ['outcomes.0', { conditions: [condition({ outcomes: ['massage-cures'] })] }],
    ['claims.0', { conditions: [condition({ claims: ['massage-cures'] })] }],
    ['claims.0', { techniques: [technique({ claims: ['massage-cures'] })] }],
    ['claims.0', { faqs: [faq({ claims: ['massage-cures'] })] }],
    ['citations.0', { faqs: [faq({ citations: ['ames-2002'] })] }],
    ['sources.0', { faqs: [faq({ sources: ['nysed'] })] }],
    ['risks.0', { faqs: [faq({ risks: ['blood'] })] }],
    ['claims.0', { guides: [practical({ claims: ['massage-cures'] })] }],
    ['citations.0', { guides: [practical({ citations: ['ames-2002'] })] }],
    ['sources.0', { guides: [practical({ sources: ['nysed'] })] }],
    ['risks.0', { guides: [practical({ risks: ['blood'] })] }],
    ['text <Source>.0', { guides: [practical({}, `${practicalText} <Source id="nysed" />`)] }],
    ['text <Cite>.0', { guides: [practical({}, `${practicalText} <Cite id="ames-2002" />`)] }],
    ['risks.1', { conditions: [condition({ risks: ['blood-thinners', 'cancer'] })] }],
    ['neighbors.0', { techniques: [technique({ neighbors: ['thai-massage'] })] }],
    ['text <Cite>.0', { techniques: [technique({}, page)] }],
    [
      'careCards.0.citations.0',
      { conditions: [condition({ careCards: card ? [{ ...card, citations: ['ames-2002'] }] : [] })] },
    ],
    [
      'glance.3.citations.0',
      {
        conditions: [
          condition({
            glance: glance.map((row, at) => (at === 3 ? { ...row, citations: ['ames-2002'] } : row)),
          }),
        ],
      },
    ],
  ])('in %s is told', (field, changes) => {
    expect(problemsOf(changes)).toMatchObject([{ rule: 'unknown-id', field }]);
  });

  test('in a text is told once for each place', () => {
    expect(problemsOf({ conditions: [condition({}, guide)] })).toMatchObject([
      { field: 'text <Cite>.0', found: '"ames-2002"', fix: 'ames-2002 -> ames-2020' },
      { field: 'text <ClaimLink>.0', found: '"massage-cures"' },
    ]);
  });

  test('comes with its file, what was found, what was expected and the nearest id', () => {
    expect(problemsOf({ faqs: [faq({ claims: ['massage-ease-back-pain'] })] })).toEqual([
      {
        file: 'src/content/faqs/does-it-help.md',
        rule: 'unknown-id',
        field: 'claims.0',
        found: '"massage-ease-back-pain"',
        expected: 'an id of src/content/claims, the name of a file there',
        fix: 'massage-ease-back-pain -> massage-eases-back-pain',
      },
    ]);
  });
});

describe('records that tell the same thing twice', () => {
  const { citations, claims, sources, contraindications, faqs } = soundContent();
  const again = { ...faq(), id: 'again', file: 'src/content/faqs/again.md' };
  const sameTitle = { ...practical(), id: 'again', file: 'src/content/guides/again.mdx' };

  test.each([
    ['doi', { citations: [...citations, citation('bell', { doi: '10.1000/AMES-2020' })] }],
    ['pmid', { citations: [citation('ames-2020', { pmid: '123' }), citation('bell', { pmid: '123' })] }],
    ['pmcid', { citations: [citation('ames-2020', { pmcid: 'PMC1' }), citation('bell', { pmcid: 'PMC1' })] }],
    ['title and year', { citations: [...citations, citation('bell', { title: 'AMES 2020.' })] }],
    ['statement', { claims: [...claims, effectClaim('b', { statement: 'Massage eases back pain!' })] }],
    ['id', { claims: [...claims, effectClaim('massage-eases-back-pain', { statement: 'It helps.' })] }],
    ['question', { faqs: [...faqs, again] }],
    ['title', { guides: [practical(), sameTitle] }],
    ['url', { sources: [...sources, source('b', 'https://example.org/precautions')] }],
    ['name', { payers: [payer('medicare'), payer('b', { name: 'MEDICARE', position: 2 })] }],
    ['position', { payers: [payer('medicare'), payer('b', { name: 'Medicaid' })] }],
    ['plainName', { contraindications: [...contraindications, risk('b', { plainName: 'Blood thinners' })] }],
  ])('by %s are told', (field, changes) => {
    expect(problemsOf(changes)).toMatchObject([{ rule: 'duplicate', field }]);
  });

  test('are not those without the value, nor a later edition of the same title', () => {
    const later = citation('bell', { title: 'ames 2020', year: 2024 });
    expect(problemsOf({ citations: [...citations, later] })).toEqual([]);
    expect(problemsOf({ sources: [source('nysed-precautions'), source('b')] })).toEqual([]);
  });
});

test('an absolute contraindication or a red flag holds for every technique', () => {
  const some = ['deep-tissue-massage'];
  for (const kind of ['absolute', 'red-flag']) {
    expect(problemsOf({ contraindications: [risk('blood-thinners', { kind, appliesTo: some })] })).toEqual([
      {
        file: 'src/content/contraindications/blood-thinners.yml',
        rule: 'absolute-for-all',
        field: 'appliesTo',
        found: `${kind} for some techniques only`,
        expected: 'appliesTo: all',
      },
    ]);
    expect(problemsOf({ contraindications: [risk('blood-thinners', { kind })] })).toEqual([]);
  }
  const local = risk('blood-thinners', { kind: 'local', appliesTo: some });
  expect(problemsOf({ contraindications: [local] })).toEqual([]);
});
