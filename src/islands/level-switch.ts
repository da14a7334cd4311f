import { type Level, levelOf, withLevel } from '../lib/level.ts';
import { foldAt, openWhenAsked } from './level-switch/folds.ts';
import { chosenLevel, keepLevel } from './level-switch/store.ts';

/** Shows a guide in plain words or for clinicians; the address holds the choice, and this device remembers it. */
class LevelSwitch extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const showAsked = () => this.#show(levelOf(new URL(location.href), chosenLevel()));
    this.addEventListener('change', (event) => this.#choose(event), { signal });
    // A page that comes back as it was left does not know what was chosen since.
    window.addEventListener('pageshow', ({ persisted }) => persisted && showAsked(), { signal });
    openWhenAsked(signal);
    showAsked();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #choose({ target }: Event): void {
    if (!(target instanceof HTMLInputElement)) return;
    const level = target.value === 'clinical' ? 'clinical' : 'plain';
    keepLevel(level);
    this.#show(level);
  }

  #show(level: Level): void {
    for (const choice of this.querySelectorAll('input')) choice.checked = choice.value === level;
    document.documentElement.dataset['level'] = level;
    foldAt(level);
    history.replaceState(history.state, '', withLevel(new URL(location.href), level));
  }
}

customElements.define('level-switch', LevelSwitch);
