/** How a guide speaks: in plain words or for clinicians. */
export type Level = 'plain' | 'clinical';

const name = 'level';

/** The level that an address asks for ("?level=clinical"), or else the one that was chosen before. */
export function levelOf(address: URL, chosen: Level): Level {
  const asked = address.searchParams.get(name);
  return asked === 'plain' || asked === 'clinical' ? asked : chosen;
}

/** The same address for a level; plain words need no mark. */
export function withLevel(address: URL, level: Level): URL {
  const marked = new URL(address);
  if (level === 'clinical') marked.searchParams.set(name, level);
  else marked.searchParams.delete(name);
  return marked;
}
