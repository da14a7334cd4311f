/** Copies the text of its `[data-copy-source]` and says so; without the clipboard it selects the text instead. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const source = this.querySelector('[data-copy-source]');
    const button = this.querySelector<HTMLButtonElement>('[data-copy-button]');
    const status = this.querySelector('[data-copy-status]');
    if (!source || !button || !status) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(source.textContent?.trim() ?? '');
        status.textContent = 'Copied';
      } catch {
        getSelection()?.selectAllChildren(source);
        status.textContent = 'Could not copy. The text is selected: press Ctrl or Command and C.';
      }
    });
    this.dataset['ready'] = '';
  }
}
customElements.define('copy-text', CopyText);
