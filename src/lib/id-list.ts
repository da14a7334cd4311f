const most = 200;

/** Record ids out of an address or the browser's store, in order and each once; what cannot be an id is left out. */
export const readIds = (text: string): string[] =>
  [...new Set(text.split(',').map((id) => id.trim()))]
    .filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    .slice(0, most);
