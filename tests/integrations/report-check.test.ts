import { describe, expect, test } from 'vitest';
import { builtPage } from '../../src/integrations/checks/built-page.ts';
import { reportProblems } from '../../src/integrations/checks/report-problems.ts';
import { pageReport, reportAddress } from '../../src/lib/report-address.ts';

const page = 'https://handwise.example/about/';
const mailbox = { contact: 'editors@handwise.example' };
const address = (of: string) => reportAddress(pageReport({ page: of }), mailbox).replace('&', '&#38;');
const link = (of = page) => `<a href="${address(of)}" data-report="page">Report</a>`;
const told = (html: string) =>
  reportProblems(builtPage('about/index.html', html, 'https://handwise.example/'));
const rules = (html: string) => told(html).map(({ rule, found }) => `${rule}: ${found}`);

const person = (id: string, inside: string) => `<li class="provider-entry" id="${id}">${inside}</li>`;
const letter = (id: string) =>
  `<a data-report="record" href="mailto:a@b.example?subject=x&body=Record%3A%20${id}%0D%0A">Report</a>`;

describe('the link to report an error', () => {
  test('stands last in the main part of a page', () => {
    expect(rules(`<main><a href="/x/">X</a>${link()}</main><footer><a href="/">Home</a></footer>`)).toEqual(
      [],
    );
    expect(rules(`<main>${link()}<a href="/x/">X</a></main>`)).toEqual([
      'report-place: <a href="/x/"> behind it',
    ]);
    expect(rules(`<main></main><footer>${link()}</footer>`)).toHaveLength(1);
  });

  test('is missed, and one is enough', () => {
    expect(told('<main><p>Words</p></main>')).toEqual([
      {
        file: 'about/index.html',
        rule: 'report-place',
        found: '0 of them',
        expected: 'one <a data-report="page">, the last link of <main>: give the page <Page>',
      },
    ]);
    expect(rules(`<main>${link()}${link()}</main>`)).toEqual(['report-place: 2 of them']);
  });

  test('names its own page and no other', () => {
    const [problem] = told(`<main>${link('https://handwise.example/')}</main>`);
    expect(problem).toMatchObject({ rule: 'report-address', expected: `a line "Page: ${page}"` });
  });

  test.each(['', '/about/', 'mailto:a@b.example?body=%E0%A4', 'javascript:alert(1)'])(
    'can be read: "%s" cannot',
    (href) => {
      expect(told(`<main><a data-report="page" href="${href}">Report</a></main>`)).toMatchObject([
        { rule: 'report-address', found: href },
      ]);
    },
  );
});

describe('a person in a list', () => {
  test('has a letter that names the record', () => {
    expect(rules(`<main>${person('x-1', letter('x-1'))}${link()}</main>`)).toEqual([]);
  });

  test('is told where it has none, or that of somebody else', () => {
    expect(rules(`<main>${person('x-1', '')}${link()}</main>`)).toEqual(['report-record: nothing in x-1']);
    expect(rules(`<main>${person('x-1', letter('x-2'))}${link()}</main>`)).toEqual([
      'report-address: x | Record: x-2 | ',
    ]);
  });
});
