import type { FinderIndex, Hit, SearchRequest } from '../../finder/finder-index.ts';
import type { Bounds } from '../../finder/geo.ts';
import type { Origin } from '../../finder/origin.ts';

/** How the finder and its map talk: each event bubbles up from the element that speaks. */
export interface FinderEvents {
  /** The finder has drawn a list */
  'finder-results': {
    index: FinderIndex;
    request: SearchRequest;
    hits: Hit[];
    firstNumber: number;
    origin?: Origin;
  };
  /** "Search this area" */
  'map-search': { bounds: Bounds };
}

export function tell<Name extends keyof FinderEvents>(
  from: HTMLElement,
  name: Name,
  detail: FinderEvents[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

export function hear<Name extends keyof FinderEvents>(
  at: EventTarget,
  name: Name,
  listener: (detail: FinderEvents[Name]) => void,
  signal: AbortSignal,
): void {
  at.addEventListener(name, (event) => listener((event as CustomEvent<FinderEvents[Name]>).detail), {
    signal,
  });
}
