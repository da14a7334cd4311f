import type { CslItem } from '../../evidence/csl.ts';
import { nameItem } from '../../evidence/saved-list.ts';

/** One line of the list: title, who and when, and a button that takes it off where the list is one's own. */
export function listItem(citation: CslItem, base: string, isOwn: boolean): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${base}evidence/citations/${citation.id}/`;
  link.textContent = citation.title;
  const note = document.createElement('span');
  note.className = 'cell-note';
  note.textContent = nameItem(citation);
  item.append(link, note);
  if (!isOwn) return item;
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.className = 'button button-quiet button-small';
  remove.dataset['savedRemove'] = citation.id;
  remove.textContent = 'Remove';
  remove.setAttribute('aria-label', `Remove ${note.textContent}`);
  item.append(remove);
  return item;
}
