import { must } from '../../lib/must.ts';
import { type FinderEvents, hear, tell } from '../finder/events.ts';
import { prefetchWhenIdle } from '../finder/prefetch.ts';
import type { DrawnMap } from './leaflet-map.ts';

/** The map beside the list: waits for the first list, then loads Leaflet and follows each further one. */
class ProviderMap extends HTMLElement {
  #drawn: Promise<DrawnMap> | undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    hear(document, 'finder-results', (results) => void this.#show(results), signal);
    for (const type of ['pointerover', 'focusin'])
      document.addEventListener(type, ({ target }) => this.#point(cardAt(target)), { signal });
    this.addEventListener('click', (event) => void this.#press(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #show(results: FinderEvents['finder-results']): Promise<void> {
    // A search without a result moves a map that stands there, and opens none.
    if (results.hits.length === 0 && !this.#drawn) return;
    this.closest<HTMLElement>('[data-finder-side]')?.removeAttribute('hidden');
    prefetchWhenIdle(results.index);
    try {
      const map = await this.#draw();
      this.#part('summary').textContent = await map.show(results);
    } catch {
      this.#part('summary').textContent = 'The map did not load. The list is whole without it.';
    }
    this.dataset['ready'] = '';
  }

  #draw(): Promise<DrawnMap> {
    this.#drawn ??= this.#load().catch((error: unknown) => {
      this.#drawn = undefined;
      throw error;
    });
    return this.#drawn;
  }

  async #load(): Promise<DrawnMap> {
    const base = this.dataset['base'] ?? '/';
    const { drawMap } = await import('./leaflet-map.ts');
    const tiles = this.dataset['tiles'];
    return drawMap(this.#part('view'), {
      base,
      tiles: tiles ? JSON.parse(tiles) : undefined,
      onChoose: goToCard,
      onTrouble: (trouble) => {
        this.#part('trouble').textContent = troubles[trouble];
        const credit = this.#part('credit');
        if (trouble === 'ours-instead') credit.textContent = credit.dataset['ours'] ?? '';
      },
    });
  }

  /** Marks the result on the map that the pointer or the focus is on. */
  #point(card: HTMLElement | null): void {
    void this.#drawn?.then((map) => map.point(card?.dataset['providerId']));
  }

  async #press({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button || !this.#drawn) return;
    const map = await this.#drawn;
    const steps = Number(button.dataset['mapZoom']);
    if (steps) map.zoom(steps);
    else if ('mapSearch' in button.dataset) tell(this, 'map-search', { bounds: map.bounds() });
  }

  #part(name: string): HTMLElement {
    return must(this.querySelector<HTMLElement>(`[data-map-${name}]`), `the map has a part "${name}"`);
  }
}

/** What the map says where its ground does not load. */
const troubles = {
  'ours-instead': 'The detailed map did not load. A plainer one stands in its place.',
  none: 'The land on the map did not load. The results are in their right places.',
};

const cards = '[data-finder-list] > [data-provider-id]';

const cardAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(cards) : null;

/** Marks the card of a result that somebody chose on the map, and goes to it. */
function goToCard(id: string): void {
  for (const card of document.querySelectorAll<HTMLElement>(cards)) {
    const isChosen = card.dataset['providerId'] === id;
    card.classList.toggle('provider-chosen', isChosen);
    if (isChosen) card.querySelector('a')?.focus();
  }
}

customElements.define('provider-map', ProviderMap);
