import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { ChosenFacets } from '../../src/finder/facet-groups.ts';
import type { LngLat } from '../../src/finder/geo.ts';
import type { Provider } from '../../src/finder/schema/provider.ts';
import { zipFileOf } from '../../src/finder/zip-places.ts';
import { bruteForce, type OracleHit } from '../finder/oracle.ts';

/** Everybody in the sample that the site under test is built from. */
export const sample: Provider[] = readFileSync('src/content/providers/sample.ndjson', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

/** The nearest people by looking at everybody. */
export const nearest = (origin: LngLat, facets: ChosenFacets, withinMiles?: number): OracleHit[] =>
  bruteForce(sample, { facets, origin, ...(withinMiles && { withinKm: withinMiles * 1.609344 }) });

/** The middle of a ZIP code as the site itself serves it. */
export async function zipPosition(page: Page, zip: string): Promise<LngLat> {
  const response = await page.request.get(`places/${zipFileOf(zip)}`);
  const [lng, lat] = (await response.json())[zip];
  return { lng, lat };
}

export const status = (page: Page): Locator => page.locator('[data-finder-status]');
export const results = (page: Page): Locator => page.locator('[data-provider-id]');

/** The listed ids in order, once the finder has finished. */
export async function listedIds(page: Page): Promise<string[]> {
  await page.locator('provider-finder[data-ready]').waitFor();
  return results(page).evaluateAll((items) =>
    items.map((item) => item.getAttribute('data-provider-id') ?? ''),
  );
}

export const ids = (hits: OracleHit[]): string[] => hits.map(({ id }) => id);
