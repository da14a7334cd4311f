import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';

interface Section {
  heading: string;
  /** The component that must stand in it */
  component?: string;
}

const conditionSections: Section[] = [
  { heading: 'What it is' },
  { heading: 'What massage can and cannot do', component: 'OutcomeTable' },
  { heading: 'Which type of massage' },
  { heading: 'Is it safe for me', component: 'RiskList' },
  { heading: 'What else works' },
  { heading: 'Guidelines side by side', component: 'GuidelineTable' },
  { heading: 'What a visit is like' },
  { heading: 'For clinicians' },
  { heading: 'Find a therapist', component: 'FinderCall' },
  { heading: 'The trials behind it', component: 'StudyList' },
];

const techniqueSections: Section[] = [
  { heading: 'What it feels like' },
  { heading: 'What the therapist does' },
  { heading: 'What is claimed and what was measured', component: 'ClaimList' },
  { heading: 'Where it was tested', component: 'TestedIn' },
  { heading: 'How much the trials gave', component: 'DoseList' },
  { heading: 'Who should avoid it', component: 'AvoidList' },
  { heading: 'How it compares' },
  { heading: 'Find a therapist', component: 'FinderCall' },
];

/** The sections of a guide in their order, each with its component. */
function checkSections({ file, body }: Entry<unknown>, sections: Section[]): Problem[] {
  const parts = body.split(/^## +/m).slice(1);
  const found = parts.map((part) => part.split('\n')[0]?.trim() ?? '');
  const expected = sections.map(({ heading }) => heading);
  if (found.join('|') !== expected.join('|')) {
    const at = expected.findIndex((heading, index) => heading !== found[index]);
    return [
      {
        file,
        rule: 'sections',
        found: `"## ${found[at] ?? '(end)'}" as section ${at + 1}`,
        expected: `"## ${expected[at] ?? '(end)'}"`,
      },
    ];
  }
  return sections.flatMap(({ heading, component }, index) =>
    component && !parts[index]?.includes(`<${component} />`)
      ? [
          {
            file,
            rule: 'sections',
            field: `## ${heading}`,
            found: `no <${component} />`,
            expected: `<${component} /> on a line of its own`,
          },
        ]
      : [],
  );
}

/** A paragraph or list item with a number and without anything that carries it. */
function checkNumbers({ file, body }: Entry<unknown>): Problem[] {
  return body
    .split(/\n\s*\n|\n(?=[-*] )/)
    .filter((block) =>
      /\d/.test(
        block
          .replace(/<[^>]*>/g, '')
          .replace(/\]\([^)]*\)/g, ']')
          .replace(/^#.*$/gm, ''),
      ),
    )
    .filter((block) => !/<Cite |<ClaimLink /.test(block))
    .map((block) => ({
      file,
      rule: 'number-without-evidence',
      found: `"${block.trim().slice(0, 80).replace(/\s+/g, ' ')}"`,
      expected: 'a citation or a claim in the same paragraph',
      fix: 'add <Cite id="…" /> after the sentence, or link the words with <ClaimLink id="…">…</ClaimLink>',
    }));
}

const checkCareCards = ({ file, data }: ContentSet['conditions'][number]): Problem[] => {
  const levels = data.careCards.map(({ level }) => level);
  return new Set(levels).size === levels.length
    ? []
    : [
        {
          file,
          rule: 'care-cards',
          field: 'careCards',
          found: levels.join(', '),
          expected: 'at most one card for each level',
        },
      ];
};

/** Rules on what a guide holds and where. */
export const checkGuides = (content: ContentSet): Problem[] => [
  ...content.conditions.flatMap((entry) => [
    ...checkSections(entry, conditionSections),
    ...checkCareCards(entry),
  ]),
  ...content.techniques.flatMap((entry) => checkSections(entry, techniqueSections)),
  ...[...content.conditions, ...content.techniques, ...content.faqs].flatMap(checkNumbers),
  ...content.faqs.flatMap(({ file, data }) => {
    const words = data.answer.split(/\s+/).length;
    return words < 40 || words > 60
      ? [
          {
            file,
            rule: 'answer-length',
            field: 'answer',
            found: `${words} words`,
            expected: '40 to 60 words',
          },
        ]
      : [];
  }),
];
