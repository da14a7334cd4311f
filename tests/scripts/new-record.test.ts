import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askDoi } from '../../scripts/new/ask-doi.ts';
import { makeRecord } from '../../scripts/new/make-record.ts';
import { checkSections } from '../../src/evidence/checks/sections.ts';
import { readContent } from '../../src/integrations/content/content-files.ts';

const today = '2026-11-30';
let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'new-record-'));
  for (const folder of ['citations', 'claims', 'conditions', 'techniques', 'faqs', 'sources', 'corrections'])
    await mkdir(join(root, 'src/content', folder), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

const paper = {
  title: 'Effect of <i>Tuina</i> &amp; rest: a trial',
  author: [{ family: 'Muñoz', given: 'Ana' }, { literal: 'The Rest Group' }],
  'container-title': ['Journal of Rest'],
  publisher: 'Rest Press',
  issued: { 'date-parts': [['2024', 3]] },
  volume: 12,
  page: '1-9',
  DOI: '10.1000/Rest.1',
  URL: 'https://doi.org/10.1000/rest.1',
};
const file = async (content: unknown, name = 'paper.json') => {
  const path = join(root, name);
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const make = (kind: string, about: string | undefined, id?: string) =>
  makeRecord(root, { kind, about, id }, today);

/** What an author writes in place of each placeholder, in their order. */
const words: Record<string, { about: string; values: (string | number)[] }> = {
  citation: {
    about: '',
    values: [
      ...['randomized-trial', 'adults', 'OUT', 'Rest helped.', 'It was small.', 'supports', 'Pain was less.'],
      ...['neck-pain', 'swedish-massage', '2027-11-30'],
    ],
  },
  claim: {
    about: 'massage-eases-rest',
    values: [
      ...[
        'Massage helps.',
        'neck-pain',
        'swedish-massage',
        'munoz-2024',
        'for',
        'Pain was less.',
        'It may help.',
      ],
      ...['Massage', 'adults', 'pain', 'pain', 'usual care', 10, 'at 10 weeks', 'better', 'small'],
      ...['moderate', 'ours', 'risk-of-bias', 'Nobody can be blinded.', '2026-11-30', '2027-11-30'],
    ],
  },
  condition: {
    about: 'neck-pain',
    values: [
      ...[
        'Massage for neck pain',
        'Neck pain.',
        'Massage may help.',
        'massage-eases-rest',
        'urgent',
        'Call if:',
      ],
      ...[
        'a sign',
        'It can mean much.',
        'munoz-2024',
        'Pain',
        'munoz-2024',
        'Sleep',
        'munoz-2024',
        'Mood',
        'Weeks',
      ],
      ...['munoz-2024', 'munoz-2024', 1, 'massage-eases-rest', 'neck-vascular-risk', 'swedish-massage'],
      ...['2026-11-30', '2027-11-30', ...Array<string>(16).fill('Words.')],
    ],
  },
  technique: {
    about: 'thai-massage',
    values: [
      ...['Thai massage', 'Firm.', 'It may help.', 'massage-eases-rest', 2, 4, 'massage-eases-rest'],
      ...['2026-11-30', '2027-11-30', ...Array<string>(8).fill('Words.')],
    ],
  },
  question: {
    about: 'does-rest-help',
    values: [
      ...['Does rest help?', 'It may.', 'safety', 'massage-eases-rest', 'munoz-2024', 'neck-vascular-risk'],
      ...['Read on', '/guides/', '2026-11-30', '2027-11-30', 'Words.'],
    ],
  },
  source: {
    about: 'rest-rule',
    values: ['Rest', 'Rest Board', 'https://example.org/', '2025', '2026-11-30'],
  },
  correction: { about: 'rest', values: ['Rest', 'fact', 'It was so.', 'It is so.', '/guides/', 'us'] },
};

describe.each(Object.entries(words))('a new %s', (kind, { about, values }) => {
  test('is refused line by line until it is filled in, and passes its schema then', async () => {
    const path = await make(kind, kind === 'citation' ? await file(paper) : about);
    const { problems } = await readContent(root);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['placeholder']));
    const text = await readFile(join(root, path), 'utf8');
    const left = [...values];
    const filled = text
      .replace(/"?FILL IN: [^"\n]*"?/g, (whole) => {
        const value = left.shift();
        return whole.startsWith('"') ? JSON.stringify(value) : String(value);
      })
      // A citation without a number says so by leaving the field out.
      .replace(/^outcomes:\n\s+- .*\n/m, '');
    expect(left).toEqual([]);
    await writeFile(join(root, path), filled);
    const { content, problems: wrong } = await readContent(root);
    expect(wrong).toEqual([]);
    expect(Object.values(content).flat()).toHaveLength(1);
    expect(checkSections(content)).toEqual([]);
  });

  test('never takes the place of a record', async () => {
    const asked = kind === 'citation' ? await file({ ...paper, DOI: undefined }) : about;
    const path = await make(kind, asked);
    await writeFile(join(root, path), 'mine');
    await expect(make(kind, asked)).rejects.toThrow(`${path}: found a record, expected none of this name`);
    expect(await readFile(join(root, path), 'utf8')).toBe('mine');
  });
});

describe('a new citation', () => {
  test('takes what its data tell, without the agency’s markup, and nothing else', async () => {
    const path = await make('citation', await file([paper]));
    expect(path).toBe('src/content/citations/munoz-2024.yml');
    const text = await readFile(join(root, path), 'utf8');
    expect(text.split('studyDesign')[0]).toBe(`title: "Effect of Tuina & rest: a trial"
authors:
  - family: Muñoz
    given: Ana
  - literal: The Rest Group
journal: Journal of Rest
year: 2024
month: 3
volume: "12"
pages: 1-9
doi: 10.1000/Rest.1
`);
  });

  test.each([
    ['no such file', 'nowhere.json', 'nowhere.json: found no such file and no DOI in it'],
    ['nothing', undefined, 'Found nothing behind "new:citation --", expected a DOI or a file of CSL-JSON.'],
  ])('is not made of %s', async (_, about, message) => {
    await expect(make('citation', about)).rejects.toThrow(message);
  });

  test.each([
    ['a paper without a title', { ...paper, title: undefined }, 'found no usable "title"'],
    ['a title of markup alone', { ...paper, title: '<i> </i>' }, 'found no title'],
    ['wrong JSON', '{"title": ', 'found no JSON ('],
    ['another kind of JSON', '"paper"', 'found no usable "item"'],
    ['a list of papers', [paper, paper], 'found a list of 2 items, expected one'],
    [
      'a year that is none',
      { ...paper, issued: { 'date-parts': [['soon']] } },
      'found no usable "issued.date-parts.0.0"',
    ],
    ['a paper without a year, which has no name', { ...paper, issued: undefined }, 'expected --id'],
  ])('is not made of %s', async (_, content, message) => {
    await expect(make('citation', await file(content))).rejects.toThrow(message);
    expect((await readContent(root)).problems).toEqual([]);
  });

  test('is not made of a publication that has a record, however its DOI is written', async () => {
    const old = await readFile('src/content/citations/pach-2018.yml', 'utf8');
    await writeFile(join(root, 'src/content/citations/pach-2018.yml'), old);
    await expect(make('citation', await file({ ...paper, DOI: '10.1089/ACM.2017.0209' }))).rejects.toThrow(
      'Found 10.1089/ACM.2017.0209 in src/content/citations/pach-2018.yml',
    );
  });

  test('has a name of its own where two papers would share one', async () => {
    await make('citation', await file(paper));
    const other = await file({ ...paper, DOI: '10.1000/rest.2' });
    await expect(make('citation', other)).rejects.toThrow('give the new one a name with --id');
    expect(await make('citation', other, 'munoz-2024-neck')).toBe(
      'src/content/citations/munoz-2024-neck.yml',
    );
    await expect(make('citation', other, '../Muñoz')).rejects.toThrow('expected kebab-case such as "munoz"');
  });
});

describe('a DOI', () => {
  const answer = (status: number, body: string) => async () => new Response(body, { status });
  const asked = (doi: string, ask: typeof fetch) =>
    makeRecord(root, { kind: 'citation', about: doi }, today, (one) => askDoi(one, ask));

  test('is asked of doi.org in the format that records are made of', async () => {
    const calls: [string, string | null][] = [];
    const path = await asked('https://doi.org/10.1000/REST.1', async (address, options) => {
      calls.push([String(address), new Headers(options?.headers).get('accept')]);
      return new Response(JSON.stringify(paper));
    });
    expect(path).toBe('src/content/citations/munoz-2024.yml');
    expect(calls).toEqual([['https://doi.org/10.1000/rest.1', 'application/vnd.citationstyles.csl+json']]);
  });

  test.each([
    ['nobody has registered', answer(404, ''), 'found no DOI 10.1000/rest.1'],
    ['cannot be told as CSL-JSON', answer(406, ''), 'found answer 406'],
    ['is answered with a web page', answer(200, '<html>'), 'found no JSON'],
    [
      'is answered with another paper',
      answer(200, JSON.stringify({ ...paper, DOI: '10.1/x' })),
      'found 10.1/x in the answer',
    ],
    [
      'cannot be asked for',
      async () => Promise.reject(new TypeError('x', { cause: { code: 'ENOTFOUND' } })),
      'found no way there (ENOTFOUND), expected a network.\nBy hand: ',
    ],
  ])('makes no record where it %s', async (_, ask, message) => {
    await expect(asked('10.1000/rest.1', ask as typeof fetch)).rejects.toThrow(message);
    expect((await readContent(root)).problems).toEqual([]);
  });
});

describe('a guide', () => {
  test('is begun only for a topic that there is', async () => {
    await expect(make('condition', 'neck-pian')).rejects.toThrow('Or did you mean "neck-pain"?');
    await expect(make('technique', 'gua-sha')).rejects.toThrow(
      'expected a technique of src/evidence/topics.ts',
    );
  });

  test.each(['Neck pain', '../neck', '', 'a--b'])(
    'has an id in kebab-case, which "%s" is not',
    async (id) => {
      await expect(make('question', id)).rejects.toThrow(/expected (kebab-case|an id)/);
    },
  );
});
