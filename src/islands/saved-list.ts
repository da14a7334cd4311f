import { type ExportFormat, exportFormats } from '../evidence/export-formats.ts';
import { joinRecords } from '../evidence/saved-list.ts';
import { readIds } from '../lib/id-list.ts';
import { count } from '../lib/text.ts';
import { listItem } from './saved-list/item.ts';
import { loadCitations, loadFiles } from './saved-list/load.ts';
import { shareLink } from './saved-list/share.ts';
import { savedCitations } from './saved-list/store.ts';

/** The saved list: this browser's, or the one in the address; its citations, its files and its link. */
class SavedList extends HTMLElement {
  #items = this.querySelector('[data-saved-items]');
  #status = this.querySelector('[data-saved-status]');
  #tools = this.querySelector<HTMLElement>('[data-saved-tools]');
  #keep = this.querySelector<HTMLButtonElement>('[data-saved-keep]');
  #clear = this.querySelector<HTMLButtonElement>('[data-saved-clear]');
  #ids: string[] = [];
  #run = 0;
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#act(event), { signal });
    savedCitations.onElsewhere(() => this.#isShared || void this.#show(), signal);
    window.addEventListener('popstate', () => void this.#show(), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #shared(): string | null {
    return new URLSearchParams(location.search).get('ids');
  }

  get #isShared(): boolean {
    return this.#shared !== null;
  }

  #say(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }

  async #show(): Promise<void> {
    const run = ++this.#run;
    const asked = this.#shared === null ? savedCitations.ids() : readIds(this.#shared);
    this.#say(asked.length > 0 ? 'Loading the list.' : '');
    const { found, missing, failed } = await loadCitations(this.#base, asked);
    if (run !== this.#run) return;
    this.#ids = found.map(({ id }) => id);
    this.#items?.replaceChildren(...found.map((one) => listItem(one, this.#base, !this.#isShared)));
    if (this.#tools) this.#tools.hidden = found.length === 0;
    if (this.#keep) this.#keep.hidden = !this.#isShared;
    if (this.#clear) this.#clear.hidden = this.#isShared;
    this.#say(this.#summary(found.length, missing, failed));
    this.dataset['ready'] = '';
  }

  #summary(found: number, missing: string[], failed: number): string {
    const whose = this.#isShared ? 'in this shared list' : 'on your list';
    const parts = [
      found > 0 || failed > 0
        ? `${count(found, 'source')} ${whose}.`
        : 'Nothing is saved yet. Choose “Save” beside a study, and it stands here.',
    ];
    if (missing.length > 0)
      parts.push(`We have no source called ${missing.map((id) => `“${id}”`).join(', ')}.`);
    if (failed > 0)
      parts.push(`${count(failed, 'source')} did not load. Check the connection and open this page again.`);
    return parts.join(' ');
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  #act({ target }: Event): void {
    const button = target instanceof Element && target.closest('button');
    if (!button) return;
    const { savedDownload, savedRemove } = button.dataset;
    if (savedDownload) void this.#download(savedDownload as ExportFormat);
    else if (savedRemove) this.#store(savedCitations.ids().filter((id) => id !== savedRemove));
    else if (button === this.#clear) this.#store([]);
    else if (button === this.#keep) this.#store([...new Set([...savedCitations.ids(), ...this.#ids])]);
    else if ('savedLink' in button.dataset) void this.#copyLink();
  }

  #store(ids: string[]): void {
    if (!savedCitations.keep(ids)) {
      this.#say('This browser keeps no lists. The link to this list works all the same.');
      return;
    }
    const address = new URL(location.href);
    address.search = '';
    history.pushState(null, '', address);
    void this.#show().then(() => this.querySelector<HTMLElement>('[data-saved-status]')?.focus());
  }

  async #copyLink(): Promise<void> {
    this.#say(await shareLink(this.#ids, 'Whoever opens it sees these sources.'));
  }

  async #download(format: ExportFormat): Promise<void> {
    this.#say('Making the file.');
    const files = await loadFiles(this.#base, this.#ids, format);
    if (!files) {
      this.#say('The file could not be made: part of it did not load. Check the connection and try again.');
      return;
    }
    const link = document.createElement('a');
    const blob = new Blob([joinRecords(format, files)], { type: exportFormats[format].mediaType });
    link.href = URL.createObjectURL(blob);
    link.download = `saved-sources.${format}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    this.#say(`Saved as saved-sources.${format}: ${count(files.length, 'source')}.`);
  }
}
customElements.define('saved-list', SavedList);
