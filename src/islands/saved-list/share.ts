/** Copies the address of this page with a list of ids, and says in words what became of it. */
export async function shareLink(ids: readonly string[], whoOpens: string): Promise<string> {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ ids: ids.join(',') }).toString().replaceAll('%2C', ',');
  try {
    await navigator.clipboard.writeText(address.href);
    return `Link copied. ${whoOpens}`;
  } catch {
    history.replaceState(null, '', address);
    return 'The link could not be copied: it now stands in the address bar.';
  }
}
