/** Keeps the plain or clinical choice in the address, so that a link opens as it was sent. */
class LevelSwitch extends HTMLElement {
  connectedCallback(): void {
    const clinical = this.querySelector<HTMLInputElement>('[value="clinical"]');
    if (clinical && new URLSearchParams(location.search).get('level') === 'clinical') clinical.checked = true;
    this.addEventListener('change', keepInAddress);
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.removeEventListener('change', keepInAddress);
  }
}

// Read anew each time: a link to a section may have changed the address since.
function keepInAddress({ target }: Event): void {
  if (!(target instanceof HTMLInputElement)) return;
  const address = new URL(location.href);
  if (target.value === 'clinical') address.searchParams.set('level', 'clinical');
  else address.searchParams.delete('level');
  history.replaceState(history.state, '', address);
}

customElements.define('level-switch', LevelSwitch);
