import { appendFile, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verdictSentence } from '../../src/evidence/verdict.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';
import { buildSite, buildTimeout, copySite, root } from './site-copy.ts';

// One build of a copy: four years later, and with a review retracted on which claims, guides and questions rest.
const day = '2030-11-22';
const retracted = 'furlan-2015';
let site = '';
let built: { code: number; printed: string };

beforeAll(async () => {
  site = await copySite();
  const record = join(site, `src/content/citations/${retracted}.yml`);
  await appendFile(record, '\nstatus:\n  standing: retracted\n  note: The data could not be found.\n');
  built = await buildSite(site, { BUILD_DAY: day });
}, buildTimeout);

afterAll(() => rm(site, { recursive: true, force: true }));

/** A built page's main part as markup. */
async function mainOf(path: string): Promise<string> {
  const page = await readFile(join(site, 'dist', path, 'index.html'), 'utf8');
  return page.slice(page.indexOf('<main'), page.indexOf('</main>'));
}
const descriptionOf = async (path: string) =>
  /<meta name="description" content="([^"]*)"/.exec(
    await readFile(join(site, 'dist', path, 'index.html'), 'utf8'),
  )?.[1];

const withdrawn = {
  'the home page': '',
  'the list of conditions': 'conditions',
  'a condition guide': 'conditions/neck-pain',
  'the list of techniques': 'techniques',
  'a technique page': 'techniques/swedish-massage',
  'the evidence table': 'evidence',
  'the claim ledger': 'evidence/claims',
  'an effect claim': 'evidence/claims/massage-eases-fibromyalgia-pain-5-weeks',
  'another claim': 'evidence/claims/massage-lowers-cortisol',
  'the list of questions': 'questions',
  'a question': 'questions/does-massage-help-neck-pain',
  'the list of states': 'guides/states',
  'a state': 'guides/states/or',
  'a citation': 'evidence/citations/gross-2024',
  'a practical guide': 'guides/self-massage',
  'the sheet for a clinician': 'guides/talk-to-your-clinician',
};

describe('four years later', () => {
  test('the site builds', () => {
    expect(built.printed).toContain('every link inside the site leads somewhere');
    expect(built.code).toBe(0);
  });

  test.each(Object.entries(withdrawn))('%s has lost its verdicts and says so', async (_, path) => {
    const main = await mainOf(path);
    expect(main).toMatch(/data-withdrawn="overdue"/);
    expect(main).toMatch(/was due for a check on|Withdrawn: due for a check/);
    expect(main).not.toMatch(/data-next-check/);
  });

  test.each([
    'conditions/neck-pain',
    'evidence/claims/massage-lowers-cortisol',
    'questions/does-massage-help-neck-pain',
  ])('nor does %s tell its answer to search engines', async (path) => {
    expect(await descriptionOf(path)).toMatch(/^This answer was due for a check on /);
  });

  test('no verdict and no certainty is left but in the keys and where no study was found', async () => {
    for (const path of Object.values(withdrawn)) {
      const text = (await mainOf(path))
        .replace(/<div class="legend-box">[\s\S]*?<\/div>/g, '')
        .replace(/<p class="body-map-key">[\s\S]*?<\/p>/g, '')
        .replaceAll('data-verdict="none"', '');
      expect(text, path).not.toMatch(/data-verdict|data-certainty/);
    }
  });

  test('no answer and no verdict sentence is left on any page, not even for search engines', async () => {
    const { claims, conditions, techniques, faqs, guides } = (await readContent(root)).content;
    const withdrawn = [
      ...claims.map(({ data }) => (data.kind === 'effect' ? verdictSentence(data) : data.explanation)),
      ...[...conditions, ...techniques].map(({ data }) => data.answer.text),
      ...[...faqs, ...guides].map(({ data }) => data.answer),
    ];
    const dist = join(site, 'dist');
    const pages = await readdir(dist, { recursive: true });
    const told = [];
    for (const page of pages.filter((name) => name.endsWith('.html'))) {
      const html = await readFile(join(dist, page), 'utf8');
      told.push(...withdrawn.filter((words) => html.includes(words)).map((words) => `${page}: ${words}`));
    }
    expect(told).toEqual([]);
  });

  test('a warning stays, with a word beside it', async () => {
    const main = await mainOf('safety/deep-vein-thrombosis');
    expect(main).toMatch(/level-name/);
    expect(main).toMatch(/This page was due for a check on November 22, 2027\. Ask a doctor/);
  });

  test('the page on methods lists every record that is overdue', async () => {
    const main = await mainOf('about/methods');
    const { content } = await readContent(root);
    const { claims, conditions, techniques, contraindications: risks, faqs, guides } = content;
    for (const { id } of claims) expect(main).toContain(`href="/evidence/claims/${id}/"`);
    for (const { id } of conditions) expect(main).toContain(`href="/conditions/${id}/"`);
    for (const { id } of techniques) expect(main).toContain(`href="/techniques/${id}/"`);
    for (const { id } of risks) expect(main).toContain(`href="/safety/${id}/"`);
    for (const { id } of faqs) expect(main).toContain(`href="/questions/${id}/"`);
    for (const { id } of guides) expect(main).toContain(`href="/guides/${id}/"`);
    expect(main).toContain('Overdue');
    expect(main).not.toContain('Nothing is overdue');
  });
});

describe('a review that was retracted', () => {
  const dependents = {
    'a claim that leans on it': 'evidence/claims/massage-eases-chronic-low-back-pain-short-term',
    'a claim that counts it': 'evidence/claims/massage-has-no-risks',
    'a guide': 'conditions/chronic-low-back-pain',
    'a technique page': 'techniques/swedish-massage',
    'a question': 'questions/does-massage-help-low-back-pain',
  };

  test.each(Object.entries(dependents))('is told beside the answer of %s', async (_, path) => {
    const main = await mainOf(path);
    const [banner = ''] = /<div class="[^"]*retraction"[\s\S]*?<\/div>/.exec(main) ?? [];
    expect(banner).toContain('Rests on a source that was retracted');
    expect(banner).toContain(`href="/evidence/citations/${retracted}/"`);
    expect(banner).toContain('The data could not be found.');
  });

  test('withdraws the verdicts that took their number or certainty from it, and the answers that they carry', async () => {
    for (const path of [dependents['a claim that leans on it'], dependents['a guide']])
      expect(await mainOf(path)).toContain('leans on a source that was retracted');
    expect(await mainOf(dependents['a claim that counts it'])).not.toContain('leans on a source');
  });

  test('is labeled where it stands as evidence and as a reference', async () => {
    for (const path of [dependents['a claim that counts it'], dependents['a guide']])
      expect(await mainOf(path)).toMatch(/standing-retracted[^>]*>Retracted<\/span> It no longer counts\./);
  });

  test('says nothing on a page that does not rest on it', async () => {
    for (const path of ['conditions/knee-osteoarthritis', 'evidence/claims/massage-lowers-cortisol'])
      expect(await mainOf(path)).not.toContain('data-retracted');
  });

  test('is listed by the build and on the page on methods, with all that rests on it', async () => {
    expect(built.printed).toMatch(
      /furlan-2015 \(retracted\) is used by: .*claims\/massage-eases-chronic-low-back-pain-short-term \(verdict withdrawn\), .*conditions\/chronic-low-back-pain, .*techniques\/swedish-massage/,
    );
    expect(built.printed).toContain('chou-2007 (superseded by qaseem-2017) is used by: claims/');
    const [, list = ''] = (await mainOf('about/methods')).split('data-standings');
    expect(list.indexOf(`/evidence/citations/${retracted}/`)).toBeGreaterThan(0);
    expect(list.indexOf(`/evidence/citations/${retracted}/`)).toBeLessThan(list.indexOf('/chou-2007/'));
    expect(list).toContain('href="/conditions/chronic-low-back-pain/"');
  });
});
