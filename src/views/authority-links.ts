import type { AuthorityLink, Register } from '../evidence/schema/register.ts';
import { formatDay, formatMonth } from '../lib/date.ts';

/** A page of an authority as pages print it. */
export interface AuthorityLinkView {
  url: string;
  /** How we know the address, e.g. "We read a stored copy of this page on November 22, 2026." */
  seen: string;
}

/** A page of an authority with how its address was seen. */
export function viewAuthorityLink({ url, seen, seenOn }: AuthorityLink): AuthorityLinkView {
  const day = formatDay(seenOn);
  const words = {
    opened: `We opened it on ${day}.`,
    copy: `We read a stored copy of this page on ${day}.`,
    named: `Other lists name this address. Up to ${day} we had not opened it.`,
  };
  return { url, seen: words[seen] };
}

/** Where a name is looked up, with how its address was seen and when others last found that it answered. */
export function viewRegister({ kind, covers, link, answeredIn }: Register) {
  const { url, seen } = viewAuthorityLink(link);
  const answered = answeredIn && `One of them says that it worked in ${formatMonth(answeredIn)}.`;
  return { kind, url, ...(covers && { covers }), seen: [seen, answered].filter(Boolean).join(' ') };
}

export type RegisterView = ReturnType<typeof viewRegister>;
