import type { AstroIntegration } from 'astro';
import { staticFiles } from '../static-files.ts';
import { placesFiles } from './places-files.ts';

/** Serves and writes the place look-up under `/places/`. */
export function places(): AstroIntegration {
  return staticFiles('places', placesFiles);
}
