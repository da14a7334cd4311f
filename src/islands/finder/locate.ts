import type { LngLat } from '../../finder/geo.ts';

/** Why there is no location. */
export type LocationRefusal = 'refused' | 'unavailable' | 'timeout' | 'unsupported' | 'insecure';

/** What to do in each case. */
export const refusalWords: Record<LocationRefusal, string> = {
  refused:
    'Your browser did not share the location. You can allow it in the settings of this page, or type a city or ZIP code.',
  unavailable: 'Your device could not find out where it is. Type a city or ZIP code instead.',
  timeout: 'Finding your location took too long. Try again, or type a city or ZIP code.',
  unsupported: 'This browser cannot tell where you are. Type a city or ZIP code instead.',
  insecure:
    'The browser shares a location over a secure connection (https) only. Type a city or ZIP code instead.',
};

/** Asks the browser for the location, rounded to about 100 meters; it may ask the visitor first. */
export function locate(): Promise<LngLat | LocationRefusal> {
  if (!window.isSecureContext) return Promise.resolve('insecure');
  if (!('geolocation' in navigator)) return Promise.resolve('unsupported');
  return new Promise((resolve) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lng: round3(coords.longitude), lat: round3(coords.latitude) }),
      ({ code }) => resolve(code === 1 ? 'refused' : code === 3 ? 'timeout' : 'unavailable'),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  });
}

const round3 = (degrees: number) => Math.round(degrees * 1000) / 1000;
