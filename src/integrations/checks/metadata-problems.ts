import { longestTitle } from '../../lib/page-title.ts';
import type { Problem } from '../../lib/problem.ts';
import { type BuiltPage, linksOf, metaOf, titlesOf } from './built-page.ts';

type PageProblem = Omit<Problem, 'file'>;

/** How long a description may be, in characters: search engines cut longer ones, and a shorter one says nothing. */
const description = { least: 50, most: 160 };

/** What is wrong with what one page tells browsers, search engines and other sites in its head. */
export function metadataProblems(page: BuiltPage): Problem[] {
  // It stands at any address that has no page, so it has none of its own and nobody shares it.
  const hasAddress = page.file !== '404.html';
  const problems = [
    ...language(page),
    ...titles(page),
    ...descriptions(page),
    ...(hasAddress ? [...canonical(page), ...shared(page)] : []),
    ...links(page),
  ];
  return problems.map((problem) => ({ file: page.file, ...problem }));
}

function* language({ head }: BuiltPage): Generator<PageProblem> {
  const found = head.find(({ name }) => name === 'html')?.attributes.get('lang') ?? '';
  if (!/^[a-z]{2}(-[A-Z]{2})?$/.test(found))
    yield { rule: 'language', found: `lang="${found}"`, expected: 'a language such as lang="en-US"' };
}

function* titles(page: BuiltPage): Generator<PageProblem> {
  const [title = '', ...more] = titlesOf(page);
  if (title === '' || more.length > 0 || title.length > longestTitle)
    yield {
      rule: 'title',
      found: `${1 + more.length} of ${title.length} characters: "${title}"`,
      expected: `one <title> of 1 to ${longestTitle} characters`,
    };
}

function* descriptions(page: BuiltPage): Generator<PageProblem> {
  const [words = '', ...more] = metaOf(page, 'description');
  const { least, most } = description;
  if (more.length > 0 || words.length < least || words.length > most)
    yield {
      rule: 'description',
      found: `${words.length} characters: "${words}"`,
      expected: `one description of ${least} to ${most} characters`,
    };
}

function* canonical(page: BuiltPage): Generator<PageProblem> {
  const found = linksOf(page, 'canonical');
  if (found.length !== 1 || found[0] !== page.address)
    yield {
      rule: 'canonical',
      found: found.join(' and ') || 'no canonical address',
      expected: page.address,
    };
}

const sharedFields = [
  'og:title',
  'og:description',
  'og:type',
  'og:site_name',
  'og:image',
  'og:image:alt',
  'twitter:card',
];

function* shared(page: BuiltPage): Generator<PageProblem> {
  for (const name of sharedFields) {
    const found = metaOf(page, name);
    if (found.length !== 1 || !found[0])
      yield {
        rule: 'shared',
        found: `${found.length} of ${name}`,
        expected: `one ${name} that is not empty`,
      };
  }
  const [address] = metaOf(page, 'og:url');
  if (address !== page.address)
    yield { rule: 'shared', found: `og:url ${address}`, expected: `og:url ${page.address}` };
}

function* links(page: BuiltPage): Generator<PageProblem> {
  for (const [rel, type] of [
    ['alternate', 'application/atom+xml'],
    ['search', 'application/opensearchdescription+xml'],
  ] as const)
    if (linksOf(page, rel, type).length === 0)
      yield {
        rule: 'head-link',
        found: `no <link rel="${rel}" type="${type}">`,
        expected: 'one, so that browsers and readers find it',
      };
}
