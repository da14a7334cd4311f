import type { APIRoute } from 'astro';
import { blankReferral } from '../views/referral.ts';

/** The blank referral, to be filled in by a PDF viewer or by hand. */
export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await blankReferral()), { headers: { 'Content-Type': 'application/pdf' } });
