import type { Problem } from '../../lib/problem.ts';
import type { ContentSet, Entry } from '../content-set.ts';

/** A section of a guide, as its author must write it. */
export interface Section {
  heading: string;
  /** The components that must stand in it */
  components?: string[];
  /** The component that its text lies in */
  inside?: string;
  /** How paragraphs in it begin, in this order; others may stand between */
  labels?: string[];
}

/** The sections of a condition guide, in their order. */
export const conditionSections: Section[] = [
  { heading: 'What it is' },
  { heading: 'What massage can and cannot do', components: ['OutcomeTable'] },
  { heading: 'Which type of massage' },
  { heading: 'Is it safe for me', components: ['RiskList'] },
  { heading: 'What else works' },
  { heading: 'Guidelines side by side', components: ['GuidelineTable'] },
  { heading: 'What a visit is like' },
  {
    heading: 'For clinicians',
    inside: 'ForClinicians',
    labels: [
      'Dysfunction',
      'Approach',
      'Dose',
      'Evidence',
      'Pairing',
      'Measures',
      'Goal, an invented example',
    ],
  },
  { heading: 'Find a therapist', components: ['FinderCall'] },
  { heading: 'The trials behind it', components: ['ForestPlot', 'StudyList'] },
];

/** The sections of a technique page, in their order. */
export const techniqueSections: Section[] = [
  { heading: 'What it feels like' },
  { heading: 'What the therapist does' },
  { heading: 'What is claimed and what was measured', components: ['ClaimList'] },
  { heading: 'Where it was tested', components: ['TestedIn'] },
  { heading: 'How much the trials gave', components: ['DoseList'] },
  { heading: 'Who should avoid it', components: ['AvoidList'] },
  { heading: 'How it compares' },
  { heading: 'Find a therapist', components: ['FinderCall'] },
];

/** Every guide has its sections in their order, each with its components. */
export const checkSections = (content: ContentSet): Problem[] => [
  ...content.conditions.flatMap((entry) => inOrder(entry, conditionSections)),
  ...content.techniques.flatMap((entry) => inOrder(entry, techniqueSections)),
];

function inOrder({ file, body }: Entry<unknown>, sections: Section[]): Problem[] {
  const parts = body.split(/^## +/m).slice(1);
  const found = parts.map((part) => part.split('\n')[0]?.trim() ?? '');
  const expected = sections.map(({ heading }) => heading);
  const at = Math.max(found.length, expected.length);
  const wrong = Array.from({ length: at }, (_, index) => index).find(
    (index) => found[index] !== expected[index],
  );
  const name = (heading: string | undefined) => (heading === undefined ? 'the end' : `"## ${heading}"`);
  if (wrong !== undefined)
    return [
      {
        file,
        rule: 'sections',
        found: `${name(found[wrong])} as section ${wrong + 1}`,
        expected: name(expected[wrong]),
      },
    ];
  return sections.flatMap(({ heading, components = [], inside, labels = [] }, index) => {
    const part = parts[index]?.replace(/^.*\n/, '').trim() ?? '';
    const problem = (found: string, expected: string): Problem => ({
      file,
      rule: 'sections',
      field: `## ${heading}`,
      found,
      expected,
    });
    return [
      ...components
        .filter((component) => !part.includes(`<${component} />`))
        .map((component) => problem(`no <${component} />`, `<${component} /> on a line of its own`)),
      ...(inside && !(part.startsWith(`<${inside}>\n`) && part.endsWith(`\n</${inside}>`))
        ? [
            problem(
              `text outside <${inside}>`,
              `<${inside}> first, </${inside}> last, each on a line of its own`,
            ),
          ]
        : []),
      ...labelProblem(part, labels, problem),
    ];
  });
}

function labelProblem(
  part: string,
  labels: string[],
  problem: (found: string, expected: string) => Problem,
): Problem[] {
  const found = Array.from(part.matchAll(/^\*\*(.+?)\.\*\*/gm), ([, label = '']) => label).filter((label) =>
    labels.includes(label),
  );
  const at = Array.from({ length: Math.max(found.length, labels.length) }, (_, index) => index).find(
    (index) => found[index] !== labels[index],
  );
  if (at === undefined) return [];
  const name = (label: string | undefined) => (label ? `a paragraph "**${label}.**"` : 'no more of them');
  return [problem(name(found[at]), name(labels[at]))];
}
