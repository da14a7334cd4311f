/** Keeps the plain or clinical choice in the address, so that a link opens as it was sent. */
class LevelSwitch extends HTMLElement {
  connectedCallback(): void {
    const address = new URL(location.href);
    const clinical = this.querySelector<HTMLInputElement>('[value="clinical"]');
    if (clinical && address.searchParams.get('level') === 'clinical') clinical.checked = true;
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      if (target.value === 'clinical') address.searchParams.set('level', 'clinical');
      else address.searchParams.delete('level');
      history.replaceState(history.state, '', address);
    });
    this.dataset['ready'] = '';
  }
}
customElements.define('level-switch', LevelSwitch);
