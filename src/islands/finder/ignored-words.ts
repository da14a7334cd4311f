import { facetGroups } from '../../finder/facet-groups.ts';
import type { IgnoredValue } from '../../finder/query.ts';
import { shortened } from '../../lib/shortened.ts';

/** As many values as one reads; the rest is counted. */
const most = 8;

/** Says which parts of an address were left out and why; long values are cut short, and marks that turn text around are taken out. */
export function ignoredWords(ignored: IgnoredValue[]): string {
  const each = ignored.slice(0, most).map(({ parameter, value, why }) => {
    const reason = why ? whyWords[why] : expected[parameter];
    return `${parameter} “${shortened(value)}” (${reason})`;
  });
  const rest = ignored.length > most ? `; and ${ignored.length - most} more` : '';
  return `Left out of the address: ${each.join('; ')}${rest}.`;
}

const whyWords: Record<NonNullable<IgnoredValue['why']>, string> = {
  half: 'lat and lng are needed together',
  point: 'lat and lng are used instead',
  alone: 'it needs a specialty',
  unknown: 'this finder has no such filter',
};

const expected: Record<string, string> = {
  page: 'expected a page number from 1',
  unstated: 'expected a number from 1',
  near: 'expected at most 100 characters',
  name: 'expected at most 100 characters',
  lat: 'expected degrees from -90 to 90',
  lng: 'expected degrees from -180 to 180',
  within: 'expected miles, 0.1 to 12,500',
  bounds: 'expected west,south,east,north in degrees',
  ...Object.fromEntries(facetGroups.map((group) => [group, 'expected ids separated by commas'])),
};
