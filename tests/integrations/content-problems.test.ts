import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { contentProblems } from '../../src/integrations/content/content-problems.ts';

const fixture = fileURLToPath(new URL('../fixtures/broken-rules', import.meta.url));
const problems = await contentProblems(await readContent(fixture), fixture, '2026-11-22');
const linesOf = (rule: string) =>
  problems.filter((problem) => problem.rule === rule).map(({ line, field, found }) => [line, field ?? found]);

test('what a rule over the whole set finds has the line of its field, of its tag or of its heading', () => {
  expect(linesOf('unknown-id')).toEqual([
    [6, 'answer.claim'],
    [8, 'claims.0'],
    [15, 'text <Cite>.0'],
    [17, 'text <Cite>.1'],
    [18, 'text <Cite>.2'],
  ]);
  expect(linesOf('sections')).toEqual([[20, '"## What the therapist did" as section 2']]);
});
