import type { Problem } from '../../lib/problem.ts';
import type { BuiltPage } from './built-page.ts';
import { descendants, type Element } from './page-tree.ts';

/** What is wrong with the outline, the ids, the pictures and the dates of one built page, or with a number that nothing filled in. */
export function pageProblems({
  file,
  isRedirect,
  tree,
}: Pick<BuiltPage, 'file' | 'isRedirect' | 'tree'>): Problem[] {
  // A page that only sends readers on has no text to put in order.
  if (isRedirect) return [];
  const all = descendants(tree());
  // What stands in a <template> is not on the page.
  const shown = descendants(tree(), 'template');
  const problems = [...headings(shown), ...ids(shown), ...pictures(all), ...numbers(all), ...dates(shown)];
  return problems.map((problem) => ({ file, ...problem }));
}

type PageProblem = Omit<Problem, 'file'>;

function* headings(elements: Element[]): Generator<PageProblem> {
  const found = elements.filter(({ name }) => /^h[1-6]$/.test(name));
  const tops = found.filter(({ name }) => name === 'h1');
  if (tops.length !== 1)
    yield {
      rule: 'one-h1',
      found: tops.length === 0 ? 'no <h1>' : tops.map(quoted).join(' and '),
      expected: 'one <h1> that names the page',
      fix: tops.length === 0 ? 'give the page a title' : 'make the later ones <h2>',
    };
  let above = 0;
  for (const heading of found) {
    const level = Number(heading.name[1]);
    if (level > above + 1)
      yield {
        rule: 'heading-order',
        found: `${quoted(heading)} ${above ? `after an <h${above}>` : 'as the first heading'}`,
        expected: above ? `at most <h${above + 1}>` : '<h1>',
        fix: `<h${level}> -> <h${above + 1}>`,
      };
    above = level;
  }
}

function* ids(elements: Element[]): Generator<PageProblem> {
  const seen = new Map<string, Element>();
  for (const one of elements) {
    const id = one.attributes.get('id');
    if (id === undefined) continue;
    const first = seen.get(id);
    if (first)
      yield {
        rule: 'duplicate-id',
        found: `id="${id}" on <${first.name}> and again on <${one.name}>`,
        expected: 'an id that nothing else on the page has',
        fix: 'give the second one an id of its own: links and labels reach only the first',
      };
    else seen.set(id, one);
  }
}

function* pictures(elements: Element[]): Generator<PageProblem> {
  for (const one of elements)
    if ((one.name === 'img' || one.name === 'svg') && !isNamed(one) && !isHidden(one))
      yield {
        rule: 'picture-without-text',
        found: `<${one.name}${one.attributes.has('class') ? ` class="${one.attributes.get('class')}"` : ''}> in <${one.parent?.name}>`,
        expected: 'a text that says what the picture shows, or a mark that it says nothing',
        fix:
          one.name === 'img'
            ? 'alt="what it shows", or alt="" where it is decoration'
            : 'role="img" with aria-label or aria-labelledby or a <title>, or aria-hidden="true"',
      };
}

function* numbers(elements: Element[]): Generator<PageProblem> {
  for (const { name, text } of elements)
    for (const [found] of name === 'script' || name === 'style'
      ? []
      : text.matchAll(/\{[a-z\d-]+\.[a-z\d.-]+\}/g))
      yield {
        rule: 'unfilled-number',
        found,
        expected: 'the number itself: this field is not filled from records',
      };
}

function* dates(elements: Element[]): Generator<PageProblem> {
  if (!elements.some(({ attributes, text }) => attributes.has('data-check-due') && text.trim() !== ''))
    yield {
      rule: 'no-next-check',
      found: 'no day on which somebody looks at the page again',
      expected: 'a day in [data-check-due]',
      fix: 'give <Page> or <Rail> its nextCheck',
    };
}

/** An empty `alt` says that a picture is decoration; on an svg only a name counts, and only with a role it is told. */
function isNamed({ name, attributes, children }: Element): boolean {
  const label = attributes.get('aria-label')?.trim() || attributes.get('aria-labelledby')?.trim();
  if (name === 'img') return attributes.has('alt') || Boolean(label);
  const title = children.find((child) => child.name === 'title')?.text.trim();
  return attributes.get('role') === 'img' && Boolean(label || title);
}

/** Hidden itself or by what it stands in; a named picture around it speaks for it. */
function isHidden(one: Element): boolean {
  for (let at: Element | undefined = one; at; at = at.parent) {
    if (at.attributes.get('aria-hidden') === 'true' || at.attributes.has('hidden')) return true;
    if (at !== one && at.attributes.get('role') === 'img') return true;
  }
  return false;
}

const quoted = ({ name, attributes, ...rest }: Element): string =>
  `<${name}${attributes.has('id') ? ` id="${attributes.get('id')}"` : ''}> "${words({ name, attributes, ...rest })}"`;

const words = ({ text, children }: Element): string =>
  [text, ...children.map(words)].join(' ').replace(/\s+/g, ' ').trim();
