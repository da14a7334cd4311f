import type { AstroIntegration } from 'astro';
import { placesFiles } from './places-files.ts';
import { staticFiles } from './static-files.ts';

/** Serves and writes the place look-up under `/places/`. */
export function places(): AstroIntegration {
  return staticFiles('places', placesFiles);
}
