import { defineMiddleware } from 'astro:middleware';
import { correctionsOf } from './views/corrections.ts';

/** Tells every page what was corrected on it, so that none has to ask and none can forget. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  locals.corrections = await correctionsOf(url.pathname);
  return next();
});
