import { z } from 'astro/zod';
import type { Provider } from '../finder/schema/provider.ts';
import { readPhone } from './phone.ts';
import type { SourceRecord } from './source-record.ts';
import { tidy } from './tidy.ts';

/** How somebody is reached, with the rules by which it was mended: what cannot be used is left out and counted. */
export interface ReadContact {
  contact: Pick<Provider, 'phone' | 'website' | 'email'>;
  repaired: string[];
}

/** Reads telephone, website and e-mail address. */
export function readContact(source: Pick<SourceRecord, 'phone' | 'website' | 'email'>): ReadContact {
  const [typedPhone, typedSite, typedMail] = [source.phone, source.website, source.email].map(tidy);
  const phone = typedPhone && readPhone(typedPhone);
  const website = typedSite && readWebsite(typedSite);
  const email = typedMail && z.email().safeParse(typedMail.toLowerCase()).data;
  return {
    contact: { ...(phone && { phone }), ...(website && { website }), ...(email && { email }) },
    repaired: [
      ...(typedPhone && !phone ? ['phone not understood'] : []),
      ...(typedSite && !website ? ['website not understood'] : []),
      ...(typedMail && !email ? ['e-mail address not understood'] : []),
    ],
  };
}

function readWebsite(text: string): string | undefined {
  const address = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  const isWeb = address && /\.[a-z]{2,}$/i.test(address.hostname) && !/\s/.test(text) && !address.username;
  return isWeb ? address.href : undefined;
}
