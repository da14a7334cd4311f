import { expect, test } from 'vitest';
import { stopAtProblems } from '../../src/integrations/stop-at-problems.ts';

const broken = (file: string) => ({ file, rule: 'broken-link', found: '/x/', expected: 'a page' });

test('nothing wrong ends nothing', () => {
  expect(() => stopAtProblems([], '0 links lead nowhere')).not.toThrow();
});

test('what is wrong is told below the sentence, and of many the first', () => {
  expect(() => stopAtProblems([broken('a.html')], '1 link leads nowhere')).toThrow(
    /^1 link leads nowhere:\n\n.*a\.html/,
  );
  const many = Array.from({ length: 5000 }, (_, at) => broken(`page-${at}.html`));
  expect(() => stopAtProblems(many, '5,000 links lead nowhere')).toThrow(/page-19\.html(?!.*page-20\.html)/s);
});
