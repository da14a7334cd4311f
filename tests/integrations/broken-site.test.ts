import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, buildTimeout, copySite, root } from './site-copy.ts';

const fixtures = join(root, 'tests/fixtures');
let site = '';

beforeAll(async () => {
  site = await copySite();
});

afterAll(() => rm(site, { recursive: true, force: true }));

describe('a site that must not build', () => {
  test(
    'because of records: each is told with file, field, found, expected and cure, before any page is made',
    async () => {
      const broken = join(fixtures, 'broken-record');
      await cp(broken, site, { recursive: true });
      const { code, printed } = await buildSite(site);
      for (const file of await readdir(join(broken, 'src/content/claims')))
        await rm(join(site, 'src/content/claims', file));
      expect(code).toBe(1);
      expect(printed).toContain('The content has 2 problems:');
      expect(printed).toContain(
        [
          'src/content/claims/massage-is-for-everybody.yml:3  evidence  [record]',
          '  found     []',
          '  expected  at least one citation or source: a claim without evidence is not published',
        ].join('\n'),
      );
      expect(printed).toContain(
        [
          'src/content/claims/massage-cures-everything.yml:6  evidence.0  [unknown-id]',
          '  found     "furlan-2051"',
          '  expected  an id of src/content/citations, the name of a file there',
          '  fix       furlan-2051 -> furlan-2015',
        ].join('\n'),
      );
      expect(printed).not.toContain('/index.html');
    },
    buildTimeout,
  );

  test(
    'because of links: each is told with its page and the nearest address',
    async () => {
      await cp(join(fixtures, 'broken-link'), site, { recursive: true });
      const { code, printed } = await buildSite(site);
      expect(code).toBe(1);
      expect(printed).toContain('2 links lead nowhere:');
      expect(printed).toContain(
        [
          'questions/where-can-i-read-on/index.html  [broken-link]',
          '  found     /conditions/neck-pian/',
          '  expected  a page of this site',
          '  fix       /conditions/neck-pian/ -> /conditions/neck-pain/',
        ].join('\n'),
      );
      expect(printed).toContain(
        [
          '  found     /conditions/neck-pain/#what-it-isnt',
          '  expected  an id of conditions/neck-pain/index.html',
          '  fix       #what-it-isnt -> #what-it-is',
        ].join('\n'),
      );
    },
    buildTimeout,
  );
});
