import type { GridLayer } from 'leaflet';

/** Milliseconds that a map of somebody else may take to show its first tile. */
export const patience = 10_000;

/** So many tiles in a row fail where a server does, and not just a tile. */
const tooMany = 4;

/** Calls back once, when a layer's tiles fail: many in a row, the first ones all, or none in time. */
export function whenTilesFail(layer: GridLayer, fail: () => void): void {
  let [failed, hasAny] = [0, false];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = () => {
    clearTimeout(timer);
    layer.off(listeners);
    fail();
  };
  const listeners = {
    loading: () => {
      clearTimeout(timer);
      timer = setTimeout(end, patience);
    },
    tileload: () => {
      clearTimeout(timer);
      [failed, hasAny] = [0, true];
    },
    tileerror: () => {
      failed++;
      if (failed === tooMany) end();
    },
    load: () => {
      clearTimeout(timer);
      if (failed > 0 && !hasAny) end();
    },
    remove: () => clearTimeout(timer),
  };
  layer.on(listeners);
}
