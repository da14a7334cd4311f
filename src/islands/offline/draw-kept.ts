import { usStates } from '../../finder/states.ts';
import { count } from '../../lib/text.ts';
import type { PageRead } from '../../offline/pages-read.ts';
import type { Shelf } from '../../offline/shelf.ts';
import type { OpenShelf } from '../../offline/shelves.ts';
import { formatBytes, formatKept } from '../../offline/status.ts';
import { element } from './element.ts';

/** What is needed to draw a line of the list. */
export interface KeptSetting {
  base: string;
  /** Whether the list has buttons to remove what it names */
  mayRemove: boolean;
  /** The generation that the site has now, where the network told it */
  newest?: string | undefined;
}

/** A pack with its size, its day and, where that is wanted, a button to remove it; a half one says so. */
export function packItem({ name, shelf, mark }: OpenShelf, setting: KeptSetting): HTMLLIElement {
  const { base, newest } = setting;
  const { title, href } = titleOf(shelf, base);
  const generation = 'generation' in shelf ? shelf.generation : undefined;
  const isNewest = newest === undefined ? undefined : newest === generation;
  const said = mark ? formatKept(mark, isNewest) : 'Only a part is here, so it is not used yet.';
  const link = mark ? element('a', { href }, title) : title;
  return item([element('strong', {}, link), ` ${said}`], setting, { 'data-remove-shelf': name }, title);
}

/** The pages read, folded, each with its link. */
export function pagesItem(pages: readonly PageRead[], setting: KeptSetting): HTMLLIElement {
  const size = formatBytes(pages.reduce((sum, { bytes }) => sum + bytes, 0));
  const list = element('ul', { class: 'kept-pages' });
  for (const { path, title } of pages.toReversed())
    list.append(
      item(
        [element('a', { href: setting.base + path }, title)],
        setting,
        { 'data-remove-page': path },
        title,
      ),
    );
  const summary = element('summary', {}, `${count(pages.length, 'page')} that you read, ${size}`);
  return element('li', {}, element('details', {}, summary, list));
}

function item(
  words: (Node | string)[],
  { mayRemove }: KeptSetting,
  target: Record<string, string>,
  title: string,
): HTMLLIElement {
  const line = element('li', {}, element('span', {}, ...words));
  if (mayRemove) {
    const what = element('span', { class: 'visually-hidden' }, ` ${title.replace(/\.$/, '')}`);
    const button = { type: 'button', class: 'button button-quiet button-small', ...target };
    line.append(' ', element('button', button, 'Remove', what));
  }
  return line;
}

function titleOf(shelf: Shelf, base: string): { title: string; href: string } {
  if (shelf.kind !== 'state') return { title: 'The whole site.', href: `${base}search/` };
  const name = usStates.find(({ code }) => code === shelf.state)?.name ?? shelf.state;
  return {
    title: `Therapists in ${name}.`,
    href: `${base}find/?${new URLSearchParams({ near: name })}`,
  };
}
