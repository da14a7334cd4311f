import type { APIRoute } from 'astro';
import { absolute } from '../../lib/url.ts';
import { site } from '../../site.ts';
import { securityText } from '../../views/security-contact.ts';
import { today } from '../../views/today.ts';

/** Whom to write to about a weakness of the site. */
export const GET: APIRoute = () => {
  const address = absolute('/.well-known/security.txt');
  return new Response(securityText({ email: site.contact, address, day: today }));
};
