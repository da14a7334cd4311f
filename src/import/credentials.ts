import type { Provider } from '../finder/schema/provider.ts';
import { credentialsIn } from './credentials-text.ts';
import { readDay } from './dates.ts';
import { kebab } from './kebab.ts';
import type { SourceRecord } from './source-record.ts';
import { tidy } from './tidy.ts';

/** What a person's own letters rest on, as the record says it. */
export const selfReported = 'self-reported';

/** The credentials of a record: those that the source holds as data in its own name, then those that the person's letters name, as self-reported. */
export function readCredentials(
  { credentials, name }: Pick<SourceRecord, 'credentials' | 'name'>,
  professions: readonly string[],
  source: string,
): { credentials: Provider['credentials']; repaired: string[] } {
  let isDayLost = false;
  const day = (text: string | undefined) => {
    const read = readDay(text)?.day;
    isDayLost ||= Boolean(text?.trim()) && !read;
    return read;
  };
  const held = credentials.map(({ id, number, expires, checkedOn, source: named }) => {
    const [given, last, checked] = [tidy(number), day(expires), day(checkedOn)];
    return {
      id: kebab(id),
      ...(given && { number: given }),
      ...(last && { expires: last }),
      ...(checked && { checkedOn: checked }),
      source: tidy(named) ?? source,
    };
  });
  const said = credentialsIn(name.credentialText ?? '', professions)
    .filter((id) => !held.some((one) => one.id === id))
    .map((id) => ({ id, source: selfReported }));
  return {
    credentials: [...held, ...said],
    repaired: isDayLost ? ['date of a credential not understood'] : [],
  };
}
