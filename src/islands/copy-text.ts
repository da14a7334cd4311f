/**
 * Copies one of its `[data-copy-source]` texts, the one whose radio button is checked or the only one, and says so; without the clipboard it
 * selects the text instead.
 */
class CopyText extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('[data-copy-button]');
    const status = this.querySelector('[data-copy-status]');
    if (!button || !status) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    button.hidden = false;
    const copy = async () => {
      const choice = this.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
      const source = this.querySelector(`[data-copy-source="${choice}"]`);
      if (!source) return;
      try {
        await navigator.clipboard.writeText(source.textContent?.trim() ?? '');
        status.textContent = 'Copied';
      } catch {
        getSelection()?.selectAllChildren(source);
        status.textContent = 'Could not copy. The text is selected: press Ctrl or Command and C.';
      }
    };
    button.addEventListener('click', copy, { signal });
    this.addEventListener('change', () => status.replaceChildren(), { signal });
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}
customElements.define('copy-text', CopyText);
