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

/** Every guide has its sections in their order, each with its component, and shows its plot if it has one. */
export const checkSections = (content: ContentSet): Problem[] => [
  ...content.conditions.flatMap((entry) => [...inOrder(entry, conditionSections), ...checkPlot(entry)]),
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

function checkPlot({ file, body, data }: ContentSet['conditions'][number]): Problem[] {
  const isShown = body.includes('<ForestPlot />');
  if (isShown === (data.plot !== undefined)) return [];
  return [
    {
      file,
      rule: 'sections',
      field: 'plot',
      found: isShown ? '<ForestPlot /> and no plot' : 'a plot and no <ForestPlot />',
      expected: 'both or neither',
    },
  ];
}
