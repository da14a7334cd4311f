import type { ContentSet } from './content-set.ts';
import { linksOf } from './links-of.ts';
import { isRetracted, leansOnRetracted } from './retraction.ts';
import { standingOf } from './standing.ts';

/**
 * For each citation the records that rest on it, as "claims/massage-lowers-cortisol", sorted: those that name it, and those
 * that name a claim which does. To have taken a citation's place is not to rest on it.
 */
export function dependentsOf(content: ContentSet): Map<string, string[]> {
  const records = linksOf(content)
    .map(({ file, links }) => ({ name: file.replace(/^src\/content\/|\.\w+$/g, ''), links }))
    .filter(({ name }) => !name.startsWith('citations/'));
  const named = new Map(
    records.map(({ name, links }) => [
      name,
      links.flatMap(({ to, id }) => (to === 'citations' && id ? [id] : [])),
    ]),
  );
  const dependents = new Map(content.citations.map(({ id }) => [id, new Set<string>()]));
  for (const { name, links } of records) {
    const carried = links.flatMap(({ to, id }) => (to === 'claims' && named.get(`claims/${id}`)) || []);
    for (const citation of [...(named.get(name) ?? []), ...carried]) dependents.get(citation)?.add(name);
  }
  return new Map([...dependents].map(([citation, names]) => [citation, [...names].sort()]));
}

/** One line for each citation that no longer stands as it was published: what became of it by a day (YYYY-MM-DD), and who rests on it. */
export function formatDependents(
  content: ContentSet,
  today: string,
): { line: string; isRetracted: boolean }[] {
  const dependents = dependentsOf(content);
  return content.citations
    .filter(({ data }) => standingOf(data, today) !== 'current')
    .map(({ id, data }) => {
      const { by } = data.status;
      const standing = standingOf(data, today);
      const withdrawn = content.claims.flatMap((claim) =>
        isRetracted(data) && leansOnRetracted(claim.data, new Set([id])) ? [`claims/${claim.id}`] : [],
      );
      const names = (dependents.get(id) ?? []).map((name) =>
        withdrawn.includes(name) ? `${name} (verdict withdrawn)` : name,
      );
      return {
        line: `${id} (${standing}${by ? ` by ${by}` : ''}) is used by: ${names.join(', ') || 'nothing'}`,
        isRetracted: isRetracted(data),
      };
    });
}
