import { addAll, bitmapBytes, countBits, keepCommon } from './bitmap.ts';
import type { Card } from './card.ts';
import { type FacetGroup, facetGroups } from './facet-groups.ts';
import { facetsOf } from './facets.ts';
import type { IndexFiles, SearchRequest } from './finder-index.ts';
import { loadPart } from './load-part.ts';
import type { FacetValue, Manifest } from './manifest.ts';

/** The rows that the filters and the name leave. */
export interface Selection {
  /** Undefined where every row is left */
  bits?: Uint8Array;
  /** Groups so common that their bitmaps were not read: a card is asked instead */
  unread: { group: FacetGroup; ids: Set<string> }[];
  /** Where a name was asked for: its people in order, each with all rows */
  named?: number[][];
  nameCut: boolean;
}

/** Above this share of all rows a bitmap costs more than it saves. */
const commonShare = 0.3;
/** Up to so many bytes a bitmap costs less than the leaves that it may save, however common. */
const smallBitmap = 512;

/** Reads the bitmaps that the request needs, only those of rarer groups unless `every` is set, and combines them. */
export async function selectRows(
  index: IndexFiles,
  request: SearchRequest,
  every: boolean,
): Promise<Selection> {
  const selection: Selection = { unread: [], nameCut: false };
  const size = bitmapBytes(index.manifest);
  const keep = (bits: Uint8Array) => {
    selection.bits = selection.bits ? keepCommon(selection.bits, bits) : bits;
  };
  const groups = facetGroups.filter((group) => request.facets[group]?.length);
  const reads = groups.map(async (group) => {
    const values = valuesOf(index.manifest, group, request.facets[group] ?? []);
    const share = values.reduce((sum, { rows }) => sum + rows, 0) / Math.max(1, index.manifest.rows);
    if (share > commonShare && size > smallBitmap && !every) {
      selection.unread.push({ group, ids: new Set(values.flatMap(({ id, of }) => of ?? id)) });
      return;
    }
    const bitmaps = await Promise.all(
      values.filter(({ rows }) => rows > 0).map((value) => readBitmap(index, value)),
    );
    keep(bitmaps.reduce<Uint8Array>(addAll, new Uint8Array(size)));
  });
  if (request.name) reads.push(selectNamed(index, request.name, selection).then(keep));
  await Promise.all(reads);
  return selection;
}

/** Says whether a card fits the groups whose bitmaps were not read. */
export function fitsUnread({ unread }: Selection, card: Card): boolean {
  return unread.every(({ group, ids }) => facetsOf(card, group).some((id) => ids.has(id)));
}

/** Reads a bitmap and proves it by its length and its number of rows. */
export function readBitmap(
  { files, manifest }: IndexFiles,
  { bitmap, rows }: Partial<FacetValue>,
): Promise<Uint8Array> {
  const size = bitmapBytes(manifest);
  return files.bytes(`facet/${bitmap}.bin`, (bytes) => bytes.length === size && countBits(bytes) === rows);
}

async function selectNamed(index: IndexFiles, name: string, selection: Selection): Promise<Uint8Array> {
  const { findNames, bitsOf } = await loadPeopleSearch();
  const { people, cut } = await findNames(index.files, name);
  selection.named = people;
  selection.nameCut = cut;
  return bitsOf(index.manifest, people);
}

/** Loads what only a search by name needs. */
export const loadPeopleSearch = () => loadPart(import('./people-search.ts'), 'people-search');

function valuesOf(manifest: Manifest, group: FacetGroup, ids: readonly string[]): FacetValue[] {
  const known = manifest.facets.find((summary) => summary.group === group)?.values ?? [];
  return known.filter(({ id }) => ids.includes(id));
}
