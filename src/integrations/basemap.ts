import type { AstroIntegration } from 'astro';
import { basemapFiles } from './basemap-files.ts';
import { staticFiles } from './static-files.ts';

/** Serves and writes the map's own shapes and names under `/basemap/`. */
export function basemap(): AstroIntegration {
  return staticFiles('basemap', basemapFiles);
}
