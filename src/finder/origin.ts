import type { LngLat } from './geo.ts';
import type { Place } from './place.ts';

/** A point from which distances are measured, in words. */
export interface Origin {
  position: LngLat;
  /** What was understood, e.g. "98101 (Seattle, WA)", "your location" */
  label: string;
  /** What distances start from, e.g. "the center of 98101" */
  from: string;
  /** Two-letter code of the state that the place lies in, where it is known */
  state?: string;
  /** Where distances from here are rough, why */
  caution?: string;
}

/** The origin that a place is. */
export function originAt({ label, kind, position, state, coarse }: Place): Origin {
  const short = label.replace(/ \(.*\)$/, '');
  const origin = { position, label, from: `the center of ${short}`, state };
  if (coarse)
    return { ...origin, caution: `Sources disagree on where ${short} lies, so distances may be far off.` };
  if (kind === 'state')
    return { ...origin, caution: `${short} is large: a city or ZIP code gives distances of more use.` };
  return origin;
}
