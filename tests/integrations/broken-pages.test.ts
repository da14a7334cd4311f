import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { formatProblem } from '../../src/lib/problem.ts';

const { problems } = await readContent(fileURLToPath(new URL('../fixtures/broken-pages', import.meta.url)));
const told = (file: string): string[] =>
  problems.filter((problem) => problem.file === `src/content/${file}`).map(formatProblem);
const components =
  'AvoidList, Cite, ClaimLink, ClaimList, DoseList, FinderCall, ForClinicians, ForestPlot, GuidelineTable, Num, OutcomeTable, RiskList, StudyList, TestedIn, Term';

test('an unknown component is told with its line and the nearest name, and an element of HTML is none', () => {
  expect(told('techniques/thai-massage.mdx')).toEqual([
    `src/content/techniques/thai-massage.mdx:15  [component]
  found     <Cit>
  expected  one of ${components}
  fix       Cit -> Cite`,
    `src/content/techniques/thai-massage.mdx:17  [component]
  found     <doselist>
  expected  one of ${components}
  fix       doselist -> DoseList`,
    `src/content/techniques/thai-massage.mdx:21  [component]
  found     <Wonder>
  expected  one of ${components}`,
  ]);
});

test('a tag that nobody closes is told with its line', () => {
  expect(told('techniques/reflexology.mdx')).toEqual([
    `src/content/techniques/reflexology.mdx:17  [markup]
  found     Expected a closing tag for \`<ClaimLink>\` before the end of \`paragraph\`
  expected  text in which every tag is closed where it was opened
  fix       write <ClaimLink … />, or close it with </ClaimLink> in the same paragraph`,
  ]);
});

test('so are braces, whether a program could read what stands in them or not', () => {
  const [unreadable] = told('techniques/self-massage.mdx');
  expect(unreadable).toMatch(/^src\/content\/techniques\/self-massage\.mdx:15 {2}\[markup\]/);
  expect(unreadable).toMatch(/fix {7}remove the stray < or \{: "less than" is written in words/);
  expect(told('techniques/tuina-acupressure.mdx')).toEqual([
    `src/content/techniques/tuina-acupressure.mdx:15  [markup]
  found     {three}
  expected  no braces in the text of a guide
  fix       remove the braces, or print the number of a record with <Num of="three" />`,
  ]);
});

test('a picture without a text is told, and one that is decoration is not', () => {
  expect(told('techniques/swedish-massage.mdx')).toEqual([
    `src/content/techniques/swedish-massage.mdx:15  [picture-text]
  found     a picture without a text
  expected  a text that says what the picture shows
  fix       ![what it shows](/hands.png)`,
    `src/content/techniques/swedish-massage.mdx:19  [picture-text]
  found     <img> without a text
  expected  a text that says what the picture shows
  fix       <img src="/knee.png" alt="what it shows" />`,
    `src/content/techniques/swedish-massage.mdx:23  [picture-text]
  found     <svg> without a text
  expected  a text that says what the picture shows
  fix       <svg role="img" aria-label="what it shows">, or a <title> inside`,
    `src/content/techniques/swedish-massage.mdx:27  [picture-text]
  found     <figure> without a text
  expected  a text that says what the picture shows
  fix       <figcaption>what it shows</figcaption> inside`,
  ]);
});

test('a misspelled field on top of a page has its line in the file, and a question has no tags', () => {
  expect(told('faqs/does-it-help.md')).toEqual([
    `src/content/faqs/does-it-help.md  nextCheck  [record]
  found     nothing
  expected  text`,
    `src/content/faqs/does-it-help.md:8  (whole record)  [record]
  found     unknown field "nextChek"
  expected  only the fields that the schema names
  fix       did you mean "nextCheck"?`,
    `src/content/faqs/does-it-help.md:14  [component]
  found     <ClaimLink>
  expected  plain Markdown: a question has no tags and components
  fix       write a link as [these words](/evidence/claims/…/), and name claims and citations in the head`,
  ]);
});

test('fields that cannot be read are told with their line and the usual cause', () => {
  expect(told('claims/it-eases-pain.yml')).toEqual([
    `src/content/claims/it-eases-pain.yml:8  [yaml]
  found     Missing closing 'quote
  expected  YAML that can be read
  fix       compare quotes, brackets and the spaces before the field with a record that works`,
  ]);
  expect(told('claims/it-eases-sleep.yml')).toEqual([
    `src/content/claims/it-eases-sleep.yml:3  [yaml]
  found     Map keys must be unique
  expected  YAML that can be read
  fix       the field stands twice: leave one`,
  ]);
});
