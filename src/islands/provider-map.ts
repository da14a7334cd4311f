import { must } from '../lib/must.ts';
import { type FinderEvents, hear, tell } from './finder/events.ts';
import type { DrawnMap } from './leaflet-map.ts';

/** The map beside the list: waits for the first list, then loads Leaflet and follows each further one. */
class ProviderMap extends HTMLElement {
  #drawn: Promise<DrawnMap> | undefined;
  #listening = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#listening;
    hear(document, 'finder-results', (results) => void this.#show(results), signal);
    hear(document, 'finder-point', ({ id }) => void this.#drawn?.then((map) => map.point(id)), signal);
    this.addEventListener('click', (event) => void this.#press(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #show(results: FinderEvents['finder-results']): Promise<void> {
    // A search without a result moves a map that stands there, and opens none.
    if (results.hits.length === 0 && !this.#drawn) return;
    this.closest<HTMLElement>('[data-finder-side]')?.removeAttribute('hidden');
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
    return drawMap(this.#part('view'), base, (id) => tell(this, 'map-choose', { id }));
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

customElements.define('provider-map', ProviderMap);
