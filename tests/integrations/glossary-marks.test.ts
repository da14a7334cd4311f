import { createSatteriMarkdownProcessor, satteri } from '@astrojs/markdown-satteri';
import { describe, expect, test } from 'vitest';
import { termSchema } from '../../src/evidence/schema/term.ts';
import { glossaryMarks } from '../../src/integrations/markdown/glossary-marks.ts';
import { guideLinks } from '../../src/integrations/markdown/guide-links.ts';

const term = (id: string, plain = `What ${id} means.`, more?: { label: string; href: string }) => ({
  id,
  ...termSchema.parse({ term: id, plain, nextCheck: '2999-01-01', ...(more && { more }) }),
});
const terms = [
  term('sham', 'A <pretend> {massage} "here".'),
  term('fascia', undefined, { label: 'Fascia', href: '/questions/about-fascia/' }),
];
const mdastPlugins = [glossaryMarks(terms), guideLinks('/sub/')];

const html = async (text: string, file = 'src/content/faqs/one.md') => {
  const processor = await createSatteriMarkdownProcessor({ mdastPlugins });
  return (await processor.render(text, { fileURL: new URL(`file:///site/${file}`), frontmatter: {} })).code;
};
const marked = async (text: string, file?: string) =>
  [...(await html(text, file)).matchAll(/href="\/sub\/glossary\/#(\w+)"[^>]*>([^<]*)</g)].map(
    ([, id, words]) => `${id}: ${words}`,
  );

test('the first place of a word becomes a link below the sub-folder, with its meaning as description', async () => {
  expect(await html('A sham, and a sham.')).toContain(
    '<p>A <span class="has-preview term-mark"><a href="/sub/glossary/#sham" class="term-link" aria-describedby="term-sham">sham</a>' +
      '<span class="preview" id="term-sham" aria-hidden="true" data-pagefind-ignore="">' +
      'A &lt;pretend&gt; {massage} "here".</span></span>, and a sham.</p>',
  );
});

test('words in lists, bold text and tables are marked', async () => {
  expect(await marked('- **A sham**\n')).toEqual(['sham: sham']);
  expect(await marked('| a |\n|---|\n| fascia |\n')).toEqual(['fascia: fascia']);
});

test.each(['## A sham', '[a sham](/x/)', '`sham`', '    sham', '<b>a sham</b> here', '<p>sham</p>'])(
  'nothing is marked in %s',
  async (text) => {
    expect(await marked(text)).toEqual([]);
    expect(await marked(`${text}\n\nThe sham.`)).toEqual(['sham: sham']);
  },
);

test('a page does not mark the word that it is about', async () => {
  expect(await marked('fascia', 'src/content/faqs/about-fascia.md')).toEqual([]);
  expect(await marked('fascia', 'src/content/conditions/about-fascia.mdx')).toEqual(['fascia: fascia']);
});

describe('in a guide with components', () => {
  const code = async (text: string) => {
    const renderer = await satteri({ mdastPlugins }).createMdxRenderer?.(
      { syntaxHighlight: false },
      {} as never,
    );
    const result = await renderer?.process(text, '/site/src/content/conditions/neck-pain.mdx', {});
    return result?.code ?? '';
  };
  const links = async (text: string) =>
    [...(await code(text)).matchAll(/glossary\/#(\w+)[\s\S]*?children: "(\w+)"/g)].map(
      ([, id, words]) => `${id}: ${words}`,
    );

  test('text inside a component and its properties is left alone', async () => {
    expect(await links('<ClaimLink id="sham">a sham</ClaimLink>\n\n<Box>\nA sham\n</Box>')).toEqual([]);
    expect(await links('<Cite id="sham" /> A sham.')).toEqual(['sham: sham']);
  });
  test('a word that the author marks keeps its own words and is not marked again', async () => {
    expect(await links('One sham.\n\nA <Term id="sham">fake</Term> one.')).toEqual(['sham: fake']);
  });
  test('a mark of a term that is not there stops the build with its file', async () => {
    await expect(code('<Term id="shame">fake</Term>')).rejects.toThrow(
      /neck-pain\.mdx: <Term id="shame"> names no record/,
    );
  });
});

test('the plugin has another name when a term changes, so that Astro renders the questions again', () => {
  const [first, ...others] = terms;
  const changed = glossaryMarks([term('sham', 'Another.'), ...others]);
  expect(first && changed.name).not.toBe(glossaryMarks(terms).name);
  expect(glossaryMarks([...terms]).name).toBe(glossaryMarks(terms).name);
});
