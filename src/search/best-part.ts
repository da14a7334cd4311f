/** What Pagefind found under one heading of a page. */
export interface PagePart {
  title: string;
  /** With the heading's anchor */
  url: string;
  excerpt: string;
  weighted_locations: { balanced_score: number }[];
}

/** The part of a page that holds most of what was searched for, the earlier of two alike; undefined where none does. */
export function bestPart(parts: readonly PagePart[]): PagePart | undefined {
  const scoreOf = ({ weighted_locations }: PagePart): number =>
    weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0);
  const [best] = parts.toSorted((a, b) => scoreOf(b) - scoreOf(a));
  return best;
}
