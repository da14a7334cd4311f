import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { citationSchema } from '../../src/evidence/schema/citation.ts';
import { providerLineReader } from '../../src/finder/provider-file.ts';
import { readHead } from '../../src/integrations/content/head.ts';
import { recordProblems } from '../../src/integrations/content/record-problems.ts';
import { formatProblem } from '../../src/lib/problem.ts';

// Cure for a failure: mend the paper that the message names; what it says must be true of the tree.
const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/authoring.md',
  'docs/broken-on-purpose.md',
  'docs/content-guide.md',
  'docs/data-dictionary.md',
  'docs/engineering.md',
  'docs/hosting.md',
  'docs/importing.md',
  'docs/mutants.md',
  'docs/operating.md',
];
const read = (file: string): string => readFileSync(file, 'utf8');
const readme = read('README.md');

/** The nth fenced block of a language in the README; "" is a block without one. */
const block = (language: string, nth = 0): string =>
  [...readme.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].filter(([, found]) => found === language)[nth]?.[2] ??
  '';

describe.each(papers)('%s', (paper) => {
  const text = read(paper);
  const prose = text.replace(/^```[\s\S]*?^```$/gm, '');

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names only files and folders that are there', () => {
    const named = [...prose.matchAll(/`((?:src|scripts|tests|docs)\/[\w./-]*)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('links only to files that are there, and to headings that they have', () => {
    const links = [...prose.matchAll(/(?<!!)\[[^\]]*\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)];
    const broken = links.filter(([, path = '', anchor = '']) => {
      const target = path === '' ? paper : join(dirname(paper), path);
      return !existsSync(target) || (anchor !== '' && !headingIds(read(target)).includes(anchor));
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });
});

const headingIds = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

describe('the README', () => {
  it('has a row for each room', () => {
    const rooms = readdirSync('src', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `\`src/${name}\``);
    const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
    expect(rooms.filter((room) => !rows.some((row) => row.includes(room)))).toEqual([]);
  });

  it('shows a citation that the schema takes', () => {
    expect(citationSchema.safeParse(parse(block('yaml'))).error).toBeUndefined();
  });

  it('shows what the check says about the same citation with two slips', () => {
    const slips = block('yaml').replace('value: -22.8', 'value: 22.8').replace('[neck-pain]', '[neck-pian]');
    const { lineOf } = readHead({ head: slips, linesBefore: 0 });
    const problems = recordProblems(
      'src/content/citations/pach-2018.yml',
      parse(slips),
      citationSchema,
      lineOf,
    );
    // A long list of words is cut short in the README.
    const shown = problems
      .map(formatProblem)
      .join('\n\n')
      .replace(/(one of \S+ \S+) .*/, '$1 …');
    expect(block('').trim()).toBe(shown);
  });

  it('shows a provider that the reader takes, and what it says about a bad line', () => {
    const readLine = providerLineReader('members.ndjson');
    const line = block('json').trim();
    expect(readLine(line).id).toBe('x-1');
    const bad = line.replace('"x-1"', '"x-2"').replace('"98101"', '"9810"');
    expect(() => readLine(bad)).toThrow(block('', 1).trim());
  });

  it('names only variables that the code reads', () => {
    const variables = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? '');
    const code = ['astro.config.mjs', ...codeOf('src'), ...codeOf('scripts')].map(read).join('\n');
    expect(variables.length).toBeGreaterThan(0);
    expect(variables.filter((name) => !new RegExp(`env(\\.|\\['|\\[")${name}\\b`).test(code))).toEqual([]);
  });
});

const codeOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
