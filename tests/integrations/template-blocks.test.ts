import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { templateBlocks } from '../../src/integrations/content/template-blocks.ts';
import { problemsOf, templateProblems } from '../../src/integrations/content/template-problems.ts';

/** The texts of a template, each on one line, headings with "# " before them. */
const textsOf = (source: string) =>
  templateBlocks(source).map(
    ({ text, isHeading }) => `${isHeading ? '# ' : ''}${text.replace(/\s+/g, ' ').trim()}`,
  );

describe('the words of a template', () => {
  test('are read block by block: what stands inside a sentence does not end it', () => {
    expect(
      textsOf('<div>Loose <p>Ask <a href="/x/">your <b>doctor</b></a> first.</p><ul><li>One</li></ul></div>'),
    ).toEqual(['Loose', 'Ask your doctor first.', 'One']);
    expect(textsOf('<h2>Who <em>pays</em></h2><p>Some&nbsp;do &amp; some do not.</p>')).toEqual([
      '# Who pays',
      'Some do some do not.',
    ]);
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: the text of a template
  test('count a value as one word, and take the text of the file where it is told there', () => {
    expect(textsOf('<p>In {n} trials and {a.b(c)} more, {`about ${x} people`}.</p>')).toEqual([
      'In 10 trials and 10 more, about 10 people.',
    ]);
    expect(textsOf("---\nconst title = 'What words mean';\n---\n<h1>{title}</h1>")).toEqual([
      '# What words mean',
    ]);
    expect(
      textsOf("<p>{n === 1 ? 'One is left.' : `There are ${n} left.`}{' '}{0}{x && 'Look.'}</p>"),
    ).toEqual(['There are 10 left. 10Look.']);
  });
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: the text of a template

  test('are found inside lists and choices, but not in what is asked there', () => {
    expect(
      textsOf(
        "{list.map((one) => <li>It is {one}.</li>)}{kind === 'no words' && <p>Yes.</p>}{a ? <p>B</p> : <p>C</p>}",
      ),
    ).toEqual(['It is 10.', 'Yes.', 'B', 'C']);
  });

  test('are none in comments, scripts, styles, drawings and code', () => {
    expect(
      textsOf(
        '<!-- no -->{/* no */}<script>let no;</script><style>p{}</style><svg><title>no</title></svg><p>Run <code>a b c</code></p>',
      ),
    ).toEqual(['Run 10']);
  });

  test('may be handed to a component: its title is a heading, its hint is a text', () => {
    expect(textsOf('<Prose title="Who writes this"><p>We do.</p></Prose>')).toEqual([
      '# Who writes this',
      'We do.',
    ]);
    expect(textsOf('<p>Ask <Cite id="a" title="Source" />now, in <Num of="a.b" /> days.</p>')).toEqual([
      'Ask now, in 10 days.',
      '# Source',
    ]);
    expect(textsOf('<Field hint="Say where." class="not this" />')).toEqual(['Say where.']);
  });

  test('know the line on which they start', () => {
    const source = '---\nconst a = 1;\n---\n\n<p\n  class="x"\n>\n  First {\n a\n }\n  end. Then more.\n</p>';
    expect(templateBlocks(source)).toMatchObject([{ line: 8 }]);
    expect(templateBlocks('<p>A</p>\n<p>“B”</p>').map(({ line }) => line)).toEqual([1, 2]);
  });

  test('cannot be read from a template that is broken, which is told with its file', () => {
    expect(problemsOf('a.astro', '<p>a <b>c</p>')).toMatchObject([
      { file: 'a.astro', rule: 'markup', found: expect.stringContaining("closing tag for 'b'") },
    ]);
  });
});

const hard =
  'Practitioners administering rehabilitative interventions necessarily communicate multidimensional considerations.';

describe('a template that is hard to read', () => {
  test('is told with the line of its sentence, on top of the grade of the whole', () => {
    expect(problemsOf('a.astro', `<p>Fine.</p>\n<p>Short words go here now. ${hard}</p>`)).toMatchObject([
      { file: 'a.astro', rule: 'reading-level', line: 2 },
      {
        file: 'a.astro',
        rule: 'hard-sentence',
        line: 2,
        expected: 'Flesch-Kincaid at most 14 in a sentence',
      },
    ]);
  });

  test('is not one for its labels: what ends like a sentence and has six words is one', () => {
    expect(
      problemsOf('a.astro', `<p>${hard.slice(0, -1)}</p><p>Multidimensional considerations.</p>`),
    ).toEqual([]);
  });

  test('may not have a heading of more than ten words', () => {
    const words = 'one two three four five six seven eight nine ten';
    expect(problemsOf('a.astro', `<h2>${words}</h2>`)).toEqual([]);
    expect(problemsOf('a.astro', `\n<Part title="${words} eleven" />`)).toMatchObject([
      { rule: 'heading-length', line: 2, found: `11 words: "${words} eleven"` },
    ]);
  });
});

const made: string[] = [];
afterAll(() => Promise.all(made.map((folder) => rm(folder, { recursive: true }))));

test('pages, layouts and components are all read, in every folder, and a folder may be missing', async () => {
  const root = await mkdtemp(join(tmpdir(), 'templates-'));
  made.push(root);
  expect(await templateProblems(root)).toEqual([]);
  for (const file of ['pages/about/a.astro', 'layouts/b.astro', 'components/x/c.astro', 'pages/d.ts']) {
    await mkdir(dirname(join(root, 'src', file)), { recursive: true });
    await writeFile(join(root, 'src', file), `<p>${hard}</p>`);
  }
  const files = (await templateProblems(root)).map(({ file }) => file);
  expect([...new Set(files)]).toEqual([
    'src/pages/about/a.astro',
    'src/layouts/b.astro',
    'src/components/x/c.astro',
  ]);
});
