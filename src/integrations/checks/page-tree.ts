/** One element of a built page, with what its start tag says and what stands in it. */
export interface Element {
  name: string;
  attributes: Map<string, string>;
  /** Only the element above the whole page has none */
  parent: Element | undefined;
  children: Element[];
  /** Text that stands in the element itself, not in its children */
  text: string;
}

/**
 * The elements of a page that Astro built. No repair of bad HTML: an end tag closes everything down to its start tag, and one
 * without a start tag is passed over.
 */
export function readPageTree(html: string): Element {
  const page = element('#page', '', undefined);
  let open = page;
  let from = 0;
  for (const match of html.matchAll(tagOrComment)) {
    // A tag inside a script or a style is text.
    if (match.index < from) continue;
    open.text += html.slice(from, match.index);
    from = match.index + match[0].length;
    const name = match[2]?.toLowerCase();
    if (!name) continue;
    if (match[1]) {
      open = closed(open, name);
      continue;
    }
    const made = element(name, match[3] ?? '', open);
    open.children.push(made);
    if (rawText.has(name)) {
      const end = html.indexOf(`</${name}`, from);
      made.text = html.slice(from, end < 0 ? html.length : end);
      from = end < 0 ? html.length : html.indexOf('>', end) + 1;
    } else if (!empty.has(name) && !match[3]?.endsWith('/')) open = made;
  }
  return page;
}

/** Everything in an element, in the order of the page; in an element that `stopAt` names, nothing. */
export function descendants(top: Element, stopAt?: string): Element[] {
  const found: Element[] = [];
  const add = ({ children }: Element) => {
    for (const child of children) {
      found.push(child);
      if (child.name !== stopAt) add(child);
    }
  };
  add(top);
  return found;
}

const tagOrComment =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(\/?)([a-z][^\s/>]*)([^'">]*(?:(?:"[^"]*"|'[^']*')[^'">]*)*)>/gi;
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const rawText = new Set(['script', 'style', 'textarea', 'title']);

const element = (name: string, written: string, parent: Element | undefined): Element => ({
  name,
  attributes: new Map(
    [...written.matchAll(/([^\s"'=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g)].map(
      ([, key = '', double, single, bare]) => [key.toLowerCase(), double ?? single ?? bare ?? ''],
    ),
  ),
  parent,
  children: [],
  text: '',
});

function closed(open: Element, name: string): Element {
  for (let at: Element | undefined = open; at?.parent; at = at.parent) if (at.name === name) return at.parent;
  return open;
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  '#34': '"',
  '#38': '&',
  '#60': '<',
  '#62': '>',
};

/** Text of a built page, or an attribute of it, as people read it. */
export const decodeText = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);
