import { type BuiltPage, dataBlocksOf } from './built-page.ts';

/** A thing of a page's linked data, with its fields. */
export type DataNode = Record<string, unknown>;

/** Every thing that a page tells in linked data, those inside others as well; what cannot be read is passed over. */
export const nodesOf = (page: BuiltPage): DataNode[] =>
  dataBlocksOf(page).flatMap((block) => allNodes(graphOf(block)));

/** The things on top of one block; undefined where it is no JSON of schema.org with a graph. */
export function graphOf(block: string): DataNode[] | undefined {
  try {
    const { '@context': context, '@graph': graph } = JSON.parse(block) as DataNode;
    return context === 'https://schema.org' && Array.isArray(graph) ? graph : undefined;
  } catch {
    return undefined;
  }
}

/** A thing with all things inside it. */
function allNodes(value: unknown): DataNode[] {
  if (Array.isArray(value)) return value.flatMap(allNodes);
  if (typeof value !== 'object' || value === null) return [];
  return [value as DataNode, ...Object.values(value).flatMap(allNodes)];
}

/** The addresses that a thing names itself, not through things inside it. */
export const addressesIn = (node: DataNode): string[] =>
  Object.values(node)
    .flat()
    .filter((value): value is string => typeof value === 'string' && /^https?:\/\//.test(value));

/** The addresses of this site that a page names in linked data. */
export const ownAddresses = (page: BuiltPage, home: string): string[] =>
  [...new Set(nodesOf(page).flatMap(addressesIn))].filter((address) => address.startsWith(home));
