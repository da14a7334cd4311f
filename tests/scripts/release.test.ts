import { describe, expect, test } from 'vitest';
import { goneAddresses, promisedAddresses } from '../../scripts/release/addresses.ts';
import { changesOf } from '../../scripts/release/changelog.ts';
import { redirectProblems } from '../../scripts/release/redirect-problems.ts';
import { formatProblem } from '../../src/lib/problem.ts';

const built = [
  'index.html',
  '404.html',
  'conditions/neck-pain/index.html',
  'find/index.html',
  'find/provider/index.html',
  'find/saved/index.html',
  'find/wa/index.html',
  'find/wa/seattle/2/index.html',
  'find/words.json',
  'api/claims.json',
  'api/citations/furlan-2015.ris',
  'finder/current.json',
  'finder/providers.csv',
  'finder/a9960776e78e19a0/leaf/0.json',
  '_astro/Page.WiVWpQpX.css',
  'feed.xml',
];

describe('the addresses that a release promises', () => {
  test('are its pages and its files for programs, and nothing that follows from the list of people', () => {
    expect(promisedAddresses(built)).toEqual([
      '/',
      '/api/citations/furlan-2015.ris',
      '/api/claims.json',
      '/conditions/neck-pain/',
      '/feed.xml',
      '/find/',
      '/find/provider/',
      '/find/saved/',
      '/finder/current.json',
      '/finder/providers.csv',
    ]);
  });

  test('may grow', () => {
    expect(goneAddresses(['/', '/find/'], built)).toEqual([]);
  });

  test('are told when they are gone: a page with the redirect that it wants, a file with none', () => {
    expect(goneAddresses(['/api/claim.json', '/conditions/neck-pains/'], built).map(formatProblem)).toEqual([
      `docs/released-addresses.txt:1  [address-gone]
  found     nothing at /api/claim.json, which the last release had
  expected  the file: programs ask for it by this name`,
      `docs/released-addresses.txt:2  [address-gone]
  found     nothing at /conditions/neck-pains/, which the last release had
  expected  the page, or a line in src/redirects.ts that leads to what took its place
  fix       '/conditions/neck-pains/': '/conditions/neck-pain/',`,
    ]);
  });

  test('are kept by a page that sends readers on', () => {
    expect(goneAddresses(['/faq/'], ['faq/index.html', ...built])).toEqual([]);
  });
});

describe('a redirect', () => {
  test.each([
    ['/a/', '/b/', []],
    ['/a', '/b/', ['/a']],
    ['/a/', 'https://example.org/', ['https://example.org/']],
    ['/a/', '/a/', ['/a/ -> /a/']],
  ])('%s to %s', (from, to, found) => {
    expect(redirectProblems({ [from]: to }).map((one) => one.found)).toEqual(found);
  });

  test('leads to the page itself and to no other redirect', () => {
    expect(redirectProblems({ '/a/': '/b/', '/b/': '/c/' })).toMatchObject([
      { field: '/a/', found: '/b/, which leads on to /c/', fix: "'/a/': '/c/'," },
    ]);
  });
});

describe('a changelog', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-11-30\n\n### Added\n\n- A log.\n\n## [0.1.0] - 2026-11-22\n';

  test('says what changed in a version', () => {
    expect(changesOf(changelog, '0.2.0')).toBe('### Added\n\n- A log.');
  });

  test.each(['0.1.0', '0.3.0', '0.2', 'Unreleased'])('says nothing of %s', (version) => {
    expect(changesOf(changelog, version)).toBeUndefined();
  });
});
