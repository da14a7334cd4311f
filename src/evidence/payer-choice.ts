/** The payer that an address names, by its anchor or else by `?payer=`; undefined where it names none of these. */
export const payerIn = (address: URL, ids: readonly string[]): string | undefined =>
  [address.hash.slice(1), address.searchParams.get('payer') ?? ''].find((id) => ids.includes(id));

/** The same address with another payer, or with none; an anchor would name the old one and is dropped. */
export function withPayer(address: URL, id: string | undefined): URL {
  const next = new URL(address);
  next.hash = '';
  if (id) next.searchParams.set('payer', id);
  else next.searchParams.delete('payer');
  return next;
}
