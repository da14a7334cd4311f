import { expect, test } from 'vitest';
import { usedStyles } from '../../../src/integrations/first-pages/used-styles.ts';

const names = new Set(['card', 'note', 'title', '--set-by-script', 'turn']);
const cases: [rule: string, sheet: string, expected: string][] = [
  ['a class that nothing has', '.gone{color:red}.card{color:red}', '.card{color:red}'],
  ['an id that nothing has', '#gone{color:red}#title{color:red}', '#title{color:red}'],
  ['something below a class that nothing has', '.gone>p{color:red}p{color:red}', 'p{color:red}'],
  [
    'a property that only a dropped rule read',
    ':root{--a:red;--b:red}.gone{color:var(--a)}.card{color:var(--b)}',
    ':root{--b:red}.card{color:var(--b)}',
  ],
  [
    'a layer, and what stands in a question to the screen',
    '@layer base{@media print{.gone{color:red}}p{color:red}}',
    '@layer base{p{color:red}}',
  ],
];
for (const [rule, sheet, expected] of cases)
  test(`left out: ${rule}`, () => {
    expect(usedStyles(sheet, names)).toBe(expected);
  });

const kept: [rule: string, sheet: string][] = [
  [
    'elements, states and attributes, which scripts may set',
    'p:hover{color:red}[data-level=plain] b{color:#00f}:focus-visible{color:green}',
  ],
  ['one of two selectors that is used', '.card,.gone{color:red}'],
  ['a class that must not be there', '.card:not(.gone){color:red}'],
  ['a property that a script sets or reads', ':root{--set-by-script:red}'],
  ['a property that another property reads', ':root{--a:red;--b:var(--a)}.card{color:var(--b)}'],
  ['a movement that is used', '.card{animation:1s turn}@keyframes turn{to{rotate:1turn}}'],
];
for (const [rule, sheet] of kept)
  test(`kept: ${rule}`, () => {
    expect(usedStyles(sheet, names)).toBe(sheet);
  });
