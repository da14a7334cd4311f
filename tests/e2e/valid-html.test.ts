import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { builtFiles } from '../../src/integrations/built-files.ts';

/** All rules of html-validate's own standard, and one correction of what it knows about an element. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard'],
    // It takes <details> for sectioning content, which the HTML standard does not: it may stand in a <th>.
    elements: ['html5', { details: { sectioning: false } }],
  }),
);

/** What is wrong with one page, each fault with its rule and place. */
async function faultsOf(file: string, html: string): Promise<string[]> {
  const { results } = await validator.validateString(html, file);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${file}:${line}:${column} [${ruleId}] ${message}`),
  );
  // The validator reads on behind the end of the page, browsers move what stands there into the body.
  const behind = /<\/html>\s*(\S[\s\S]{0,60})/.exec(html);
  return behind ? [...faults, `${file} [behind-the-end] ${behind[1]}`] : faults;
}

const pages = async () => (await builtFiles('dist')).filter((file) => file.endsWith('.html'));
const read = (file: string) => readFile(`dist/${file}`, 'utf8');

test('every page that was built is valid HTML', async () => {
  test.setTimeout(300_000);
  const files = await pages();
  expect(files.length).toBeGreaterThan(500);
  const faults: string[] = [];
  for (const file of files) faults.push(...(await faultsOf(file, await read(file))));
  expect(faults).toEqual([]);
});

test('a page with a fault is told by rule and place', async () => {
  const page = (body: string) =>
    `<!DOCTYPE html>\n<html lang="en"><head><title>T</title></head><body>${body}</body></html>`;
  const rules = async (html: string) =>
    (await faultsOf('x.html', html)).map((fault) => /\[([\w-]+)\]/.exec(fault)?.[1]);
  expect(
    await rules(page('<table><tr><th><details><summary>A</summary></details></th></tr></table>')),
  ).toEqual([]);
  expect(await rules(page('<p><div></div></p>'))).toEqual(['close-order']);
  expect(await rules(page('<ul><p>No item</p></ul>'))).toEqual(['element-permitted-content']);
  expect(await rules(page('<input type="radio" name="a" aria-label="A" autocomplete="off">'))).toEqual([
    'valid-autocomplete',
  ]);
  expect(await rules(page('<img alt="No address">'))).toEqual(['element-required-attributes']);
  expect(await rules(`${page('')}<script src="/a.js"></script>`)).toEqual(['behind-the-end']);
});

test('linked data adds at most 2 kB to what a page sends', async () => {
  test.setTimeout(120_000);
  const block = /<script type="application\/ld\+json">[\s\S]*?<\/script>/g;
  const heavy: string[] = [];
  for (const file of await pages()) {
    const html = await read(file);
    const bytes = gzipSync(html).length - gzipSync(html.replace(block, '')).length;
    if (bytes > 2000) heavy.push(`${file}: ${bytes} bytes`);
  }
  expect(heavy).toEqual([]);
});
