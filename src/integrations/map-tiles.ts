import type { AstroIntegration } from 'astro';
import { readMapTiles } from '../finder/map-tiles.ts';

/** Stops a build at its start where MAP_TILES, an operator's own map tiles, holds a wrong value. */
export function mapTiles(): AstroIntegration {
  return {
    name: 'map-tiles',
    hooks: {
      'astro:config:setup': () => {
        readMapTiles(process.env.MAP_TILES);
      },
    },
  };
}
