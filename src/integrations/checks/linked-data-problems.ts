import type { Problem } from '../../lib/problem.ts';
import { type BuiltPage, dataBlocksOf } from './built-page.ts';
import { requiredFields } from './linked-data-fields.ts';
import { addressesIn, type DataNode, graphOf, nodesOf } from './linked-data-nodes.ts';
import { decodeText } from './page-tree.ts';

type PageProblem = Omit<Problem, 'file'>;

/**
 * What is wrong with what one page says in linked data: it must be readable, complete for its type, say nothing that the page
 * does not print, and name no address that is neither of this site, which begins with `home`, nor a link on the page.
 */
export function linkedDataProblems(page: BuiltPage, home: string): Problem[] {
  const nodes = nodesOf(page);
  const words = squeezed(wordsOf(page));
  const problems: PageProblem[] = [
    ...dataBlocksOf(page)
      .filter((block) => !graphOf(block))
      .map(unreadable),
    ...identity(page, nodes),
    ...nodes.flatMap(fields),
    ...nodes.flatMap((node) => [...texts(node, words)]),
    ...foreignAddresses(nodes, page, home),
  ];
  return problems.map((problem) => ({ file: page.file, ...problem }));
}

const unreadable = (block: string): PageProblem => ({
  rule: 'linked-data',
  found: block.slice(0, 80),
  expected: 'JSON with "@context": "https://schema.org" and "@graph"',
});

/** A listed page says what it is itself. */
function* identity({ isListed, address }: BuiltPage, nodes: DataNode[]): Generator<PageProblem> {
  const own = nodes.filter((node) => node['@id'] === address && node.url === address);
  if (isListed && own.length !== 1)
    yield { rule: 'linked-data', found: `${own.length} nodes for ${address}`, expected: 'one' };
}

/** A node is of a known type and has what the type needs; without a type it only mentions another. */
function fields(node: DataNode): PageProblem[] {
  const type = node['@type'];
  if (type === undefined)
    return Object.keys(node).every((key) => key === '@id')
      ? []
      : [{ rule: 'linked-data', found: JSON.stringify(node), expected: 'a node with "@type"' }];
  const required = Object.hasOwn(requiredFields, String(type)) && requiredFields[String(type)];
  if (!required)
    return [
      {
        rule: 'linked-data',
        found: `"@type": ${JSON.stringify(type)}`,
        expected: 'a type of linked-data-fields.ts',
      },
    ];
  return required
    .filter((key) => isEmpty(node[key]))
    .map((key) => ({
      rule: 'linked-data',
      found: `${type} without ${key}`,
      expected: `a ${type} with ${key}`,
    }));
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const printed = [
  'name',
  'alternateName',
  'description',
  'text',
  'claimReviewed',
  'reviewBody',
  'ratingExplanation',
  'recommendationStrength',
  'creativeWorkStatus',
  'jobTitle',
];

/** The site's name and who writes it stand on every page's own behalf. */
const isConstant = ({ '@type': type }: DataNode): boolean => type === 'WebSite' || type === 'Project';

function* texts(node: DataNode, words: string): Generator<PageProblem> {
  if (isConstant(node)) return;
  for (const key of printed)
    for (const said of [node[key]].flat())
      if (typeof said === 'string' && !words.includes(squeezed(said)))
        yield {
          rule: 'linked-data',
          found: `${node['@type']}.${key} "${said}"`,
          expected: 'words that the page prints',
        };
}

/** What a page prints, with what its head says of it. */
const wordsOf = ({ html, head }: BuiltPage): string =>
  [
    html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ''),
    ...head.flatMap(({ name, attributes }) => (name === 'meta' ? (attributes.get('content') ?? '') : [])),
  ]
    .map(decodeText)
    .join(' ');

/** Texts are compared without white space, as tags may stand between their words, and without case. */
const squeezed = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

const license = 'https://creativecommons.org/licenses/by/4.0/';

function* foreignAddresses(nodes: DataNode[], { html }: BuiltPage, home: string): Generator<PageProblem> {
  const linked = new Set([...html.matchAll(/\shref="([^"]*)"/g)].map(([, href = '']) => decodeText(href)));
  for (const address of new Set(nodes.flatMap(addressesIn)))
    if (!address.startsWith(home) && address !== license && !linked.has(address))
      yield { rule: 'linked-data', found: address, expected: 'an address that the page links to' };
}
