/** A stand-in for the browser's caches that keeps the order in which things were put, as browsers do. */
export function memoryCaches() {
  const open = new Map<string, Map<string, Response>>();
  const urlOf = (asked: string | Request) =>
    new URL(typeof asked === 'string' ? asked : asked.url, origin).href;
  const cacheOf = (kept: Map<string, Response>) => ({
    match: async (asked: string | Request) => kept.get(urlOf(asked))?.clone(),
    put: async (asked: string | Request, response: Response) => void kept.set(urlOf(asked), response),
    delete: async (asked: string | Request) => kept.delete(urlOf(asked)),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  });
  return {
    has: async (name: string) => open.has(name),
    keys: async () => [...open.keys()],
    delete: async (name: string) => open.delete(name),
    open: async (name: string) => {
      const kept = open.get(name) ?? new Map<string, Response>();
      open.set(name, kept);
      return cacheOf(kept);
    },
    match: async (asked: string) =>
      [...open.values()].map((kept) => kept.get(urlOf(asked))?.clone()).find((found) => found !== undefined),
  };
}

const origin = 'https://handwise.example';
