import { shortList } from '../saved-list/store.ts';
import { element } from './element.ts';

/** What a button tells the page once the short list has changed. */
export const shortListChanged = 'short-list-changed';

/** Puts the provider of a card on this browser's short list or takes it off, and says so beside the button. */
export function toggle(button: HTMLElement): void {
  const id = button.closest<HTMLElement>('[data-provider-id]')?.dataset['providerId'];
  const tools = button.parentElement;
  if (!id || !tools) return;
  const before = shortList.ids();
  const isSaved = before.includes(id);
  const after = isSaved ? before.filter((one) => one !== id) : [...before, id];
  const address = tools.dataset['list'] ?? '';
  const status = tools.querySelector('[role="status"]');
  if (!shortList.keep(after)) {
    const shared = element('a', { href: `${address}?ids=${id}` }, 'A list in a link');
    status?.replaceChildren('This browser keeps no lists. ', shared, ' works all the same.');
    return;
  }
  button.ariaPressed = String(!isSaved);
  const list = element('a', { href: address }, `Your short list (${after.length})`);
  status?.replaceChildren(isSaved ? 'Taken off. ' : 'Saved in this browser. ', list);
  document.dispatchEvent(new CustomEvent(shortListChanged));
}
