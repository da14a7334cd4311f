import { describe, expect, test } from 'vitest';
import { pageReport, reportAddress } from '../../src/lib/report-address.ts';
import { site } from '../../src/site.ts';

const page = 'https://handwise.example/evidence/claims/massage-lowers-cortisol/';
const report = pageReport({
  page,
  record: 'claims/massage-lowers-cortisol',
  field: 'evidence.0',
  asOf: '2026-11-22',
});
const mailbox = { contact: 'editors@handwise.example' };
const form = 'https://git.example/o/n/issues/new?title={title}&body={body}';

/** What a mail program or a form makes of an address. */
const read = (address: string) =>
  [...new URL(address).searchParams].map(([name, value]) => [name, value.split('\r\n')]);

const lines = [
  `Page: ${page}`,
  'Record: claims/massage-lowers-cortisol',
  'Field: evidence.0',
  'Checked on: 2026-11-22',
  'What is wrong: ',
  'What it should say: ',
  'How you know: ',
];

describe('a report of an error', () => {
  test('opens a letter that says where the error is, as of which day', () => {
    const address = reportAddress(report, mailbox);
    expect(new URL(address).pathname).toBe('editors@handwise.example');
    expect(read(address)).toEqual([
      ['subject', ['Error on claims/massage-lowers-cortisol']],
      ['body', lines],
    ]);
  });

  test.each([
    ['title', 'body', form],
    [
      'issue[title]',
      'issue[description]',
      'https://git.example/n/-/issues/new?issue[title]={title}&issue[description]={body}',
    ],
  ])('opens the form of the repository with the same words where one is set: %s', (title, body, newIssue) => {
    expect(read(reportAddress(report, { ...mailbox, newIssue }))).toEqual([
      [title, ['Error on claims/massage-lowers-cortisol']],
      [body, lines],
    ]);
  });

  test('names the page where it is no record, and leaves out what is not known', () => {
    expect(pageReport({ page: 'https://handwise.example/about/' })).toEqual({
      subject: 'Error on /about/',
      lines: [
        'Page: https://handwise.example/about/',
        'What is wrong: ',
        'What it should say: ',
        'How you know: ',
      ],
    });
  });

  test.each([
    ['a line break, which would add a header', 'x\r\nBcc: all@example.org'],
    ['marks of an address', 'x&body=bought?#%20%zz+"\'<script>'],
    ['braces and dollar signs, which fill in templates', '{body} {title} $& $1'],
    ['half a character', 'x\ud800y'],
    ['letters of all kinds', '痛 é 🙂 \u202e'],
  ])('survives a hostile name: %s', (_, name) => {
    for (const channel of [mailbox, { ...mailbox, newIssue: form }]) {
      const address = reportAddress({ subject: name, lines: [name, 'What is wrong: '] }, channel);
      expect(address).toMatch(/^[\w:/?&=.,@%!~*'()-]+$/);
      const values = [...new URL(address).searchParams.values()];
      expect(values).toEqual([name.toWellFormed(), `${name.toWellFormed()}\r\nWhat is wrong: `]);
      expect([...new URL(address).searchParams.keys()]).toHaveLength(2);
    }
  });

  test.each([
    'https://git.example/issues/new',
    'http://git.example/new?title={title}&body={body}',
    'javascript:alert("{title}{body}")',
    '',
  ])('is refused for a form that cannot take it: %s', (newIssue) => {
    expect(() => reportAddress(report, { ...mailbox, newIssue })).toThrow(
      `newIssue: found "${newIssue}", expected an https address with {title} and {body} in it`,
    );
  });

  test('can be made with the settings of this site', () => {
    expect(() => reportAddress(report, site)).not.toThrow();
  });
});
