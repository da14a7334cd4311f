import { expect, test } from 'vitest';
import { withoutSearchMarks } from '../../../src/integrations/first-pages/without-search-marks.ts';

test('what only the index reads is left out', () => {
  expect(
    withoutSearchMarks(
      '<main data-pagefind-body data-pagefind-meta="kind[data-kind], ids[data-ids]" data-kind="technique" data-aliases="a | b" data-ids data-until="2027-01-01"><p data-pagefind-weight="4">Yes</p><nav data-pagefind-ignore="true" class="x">',
    ),
  ).toBe('<main><p>Yes</p><nav class="x">');
});

test('what scripts and styles read stays', () => {
  const html =
    '<main class="a"><span data-certainty="low" data-level="plain" data-next-check="2027-01-01">x</span>';
  expect(withoutSearchMarks(html)).toBe(html);
});

test('words and code that look like a mark stay', () => {
  const html =
    '<p>The mark data-pagefind-body</p><script type="module">a<b; c=" data-pagefind-body"</script>';
  expect(withoutSearchMarks(html)).toBe(html);
});
