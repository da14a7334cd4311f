import type { Card } from '../../finder/card.ts';
import { formatAddress } from '../../finder/format-card.ts';
import { must } from '../../lib/must.ts';

/** What can be done about a provider: save, directions, report an error. The page's template holds the words and the addresses. */
export function cardTools(card: Card): DocumentFragment {
  const template = must(
    document.querySelector<HTMLTemplateElement>('[data-card-tools]'),
    'the page has a template for cards',
  );
  const tools = template.content.cloneNode(true) as DocumentFragment;
  const { id, name, address, source } = card;
  const values: Record<string, string> = {
    id,
    name,
    address: formatAddress(address),
    taken: source.retrieved,
  };
  for (const link of tools.querySelectorAll<HTMLAnchorElement>('[data-to]')) {
    const isDirections = 'directions' in link.dataset;
    // Without a street directions would lead to the middle of a ZIP area.
    if (isDirections && !address.line1) link.remove();
    // Not in the template, whose link has no address yet: a relation without one is no HTML.
    if (isDirections) link.rel = 'noreferrer';
    link.href = (link.dataset['to'] ?? '').replace(/\{(\w+)\}/g, (_, key) =>
      encodeURIComponent(values[key] ?? ''),
    );
  }
  const save = tools.querySelector('button');
  if (save) save.ariaPressed = String(keptIds().includes(id));
  for (const part of tools.querySelectorAll('[data-name]')) part.textContent = name;
  return tools;
}

/** The short list of this browser, read here since its own part is loaded only for those who press. */
function keptIds(): string[] {
  try {
    return (localStorage['handwise-short-list'] ?? '').split(',');
  } catch {
    return [];
  }
}
