import type { FinderQuery } from '../../finder/query.ts';
import { shortened } from '../../lib/shortened.ts';
import { linkTo, withoutPlace } from './address.ts';
import { element } from './element.ts';

/** Offers to look for a person where what was typed could be a name. */
export function nameHelp(query: FinderQuery, typed: string): Node[] {
  if (!typed || /[\d,]/.test(typed)) return [];
  const link = linkTo({ ...withoutPlace(query), name: typed }, '', `Search names for “${shortened(typed)}”`);
  return [element('p', { class: 'note' }, 'Looking for a person? ', link)];
}
