import type { Provider } from '../finder/schema/provider.ts';
import { fromCapitals } from './capitals.ts';
import type { SourceRecord } from './source-record.ts';
import { tidy } from './tidy.ts';

/** A name in the shape of the record, with the rules by which it was mended; no name where a source has none. */
export interface ReadName {
  name?: Provider['name'];
  repaired: string[];
}

/** Reads a name: spaces tidied, capitals written as people write them; the letters behind it stay as filed. */
export function readName(source: SourceRecord['name'], kind: SourceRecord['kind']): ReadName {
  const as = (text: string | undefined, of: 'person' | 'place') => {
    const clean = tidy(text);
    return clean && fromCapitals(clean, of);
  };
  const first = as(source.first, 'person');
  const middle = as(source.middle, 'person');
  const last = as(source.last, 'person');
  const suffix = as(source.suffix, 'person')?.replace(/^([JS]r)\.?$/, '$1.');
  const organization = as(source.organization, 'place');
  const credentialText = tidy(source.credentialText);
  if (kind === 'organization' ? !organization : !(first ?? last ?? organization)) return { repaired: [] };
  const wereCapitals =
    first !== tidy(source.first) ||
    middle !== tidy(source.middle) ||
    last !== tidy(source.last) ||
    organization !== tidy(source.organization);
  return {
    name: {
      ...(first && { first }),
      ...(middle && { middle }),
      ...(last && { last }),
      ...(suffix && { suffix }),
      ...(organization && { organization }),
      ...(credentialText && { credentialText }),
    },
    repaired: wereCapitals ? ['name in capitals'] : [],
  };
}
