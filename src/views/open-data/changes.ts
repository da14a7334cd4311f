import { absolute } from '../../lib/url.ts';
import { type Change, changesOf } from '../../open-data/changes.ts';
import type { ItemOf } from '../../open-data/files.ts';
import { citations, claims } from '../collections.ts';

/** Every change of claims and citations, newest first. */
export const allChanges = async (): Promise<Change[]> =>
  changesOf((await claims()).all, (await citations()).all);

/** The page of the record that changed. */
export const pageOf = ({ record }: Change): string => absolute(`/evidence/${record.type}s/${record.id}/`);

/** Every change of changes.json. */
export const changeItems = async (): Promise<ItemOf<'changes'>[]> =>
  (await allChanges()).map((change) => ({ ...change, record: { ...change.record, page: pageOf(change) } }));
