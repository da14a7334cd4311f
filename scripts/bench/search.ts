import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { serveFolder } from '../static-server.ts';
import { startBrowser } from './chromium.ts';
import { type SearchCost, searchCosts } from './search-cost.ts';
import { isGood, type JudgedQuery, type ShownResults } from './search-judge.ts';
import { buildSite } from './site-build.ts';

/** How one way of searching did on one set of questions. */
export interface SearchScore {
  set: string;
  way: 'handwise' | 'plain Pagefind';
  questions: number;
  good: number;
  /** Of those out of scope */
  outOfScope: { questions: number; good: number };
  /** Questions that it failed; told for the sets that may be tuned to, and not for the other */
  failed: string[];
}

/** Whether the search may be tuned to a set; of the others no failure is ever told. */
const sets = { tuned: true, practice: true, strange: true, blind: false } as const;
/** Made of the words of this site to ask for something else: how many get nothing is told, and not held to a limit. */
const hardest = 'strange';

/** So many questions are typed letter by letter. */
const typedCount = 30;

/** What share of the questions that the site can answer must have a good answer among the first three. */
const enough = 0.95;

/** Whether our own search is good enough on every set that is held to it, out of scope included. */
export const isEnough = (scores: readonly SearchScore[]): boolean =>
  scores
    .filter(({ way, set }) => way === 'handwise' && set !== hardest)
    .every(
      ({ questions, good, outOfScope }) =>
        good >= enough * questions && outOfScope.good >= enough * outOfScope.questions,
    );

/**
 * Builds the site and asks it every question of the evaluation sets, through its search page and through plain Pagefind on the same
 * index; and what a search costs.
 */
export async function benchSearch(folder: string): Promise<{ scores: SearchScore[]; costs: SearchCost[] }> {
  const site = join(folder, 'searched');
  await buildSite('src/content/providers/sample.ndjson', site);
  const server = await serveFolder(site, 0, '/');
  const browser = await startBrowser();
  try {
    const typed: JudgedQuery[] = parse(await readFile('bench/queries/tuned.yml', 'utf8'));
    const questions = typed.slice(0, typedCount).map(({ q }) => q);
    const costs = await searchCosts(browser, server.address, questions);
    const page = await browser.newPage();
    const scores: SearchScore[] = [];
    for (const [set, mayTune] of Object.entries(sets)) {
      const queries: JudgedQuery[] = parse(await readFile(`bench/queries/${set}.yml`, 'utf8'));
      for (const [way, ask] of [
        ['handwise', (q: string) => askSite(page, server.address, q)],
        ['plain Pagefind', (q: string) => askPagefind(page, server.address, q)],
      ] as const) {
        const failed: JudgedQuery[] = [];
        for (const query of queries) if (!isGood(query, await ask(query.q))) failed.push(query);
        const isOut = ({ want }: JudgedQuery) => Object.keys(want).length === 0;
        const out = queries.filter(isOut).length;
        const outFailed = failed.filter(isOut).length;
        scores.push({
          set,
          way,
          questions: queries.length - out,
          good: queries.length - out - (failed.length - outFailed),
          outOfScope: { questions: out, good: out - outFailed },
          failed: mayTune && way === 'handwise' ? failed.map(({ q }) => q) : [],
        });
      }
    }
    return { scores, costs };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function askSite(page: Page, address: string, q: string): Promise<ShownResults> {
  await page.goto(`${address}search/?${new URLSearchParams({ q })}`);
  await page.locator('site-search[data-ready]').waitFor();
  return page.evaluate(() => {
    const results = [...document.querySelectorAll<HTMLElement>('[data-search-result]')];
    return {
      first: results.slice(0, 3).map(({ dataset }) => dataset['url'] ?? ''),
      count: results.length,
      cards: document.querySelectorAll('[data-not-covered]').length,
    };
  });
}

async function askPagefind(page: Page, address: string, q: string): Promise<ShownResults> {
  if (!page.url().startsWith(`${address}search/`)) await page.goto(`${address}search/`);
  return page.evaluate(
    async ({ q, address }) => {
      const pagefind = await import(/* @vite-ignore */ `${address}pagefind/pagefind.js?plain`);
      const { results } = await pagefind.search(q);
      const pages = await Promise.all(
        results.slice(0, 3).map((one: { data: () => Promise<{ url: string }> }) => one.data()),
      );
      return { first: pages.map(({ url }) => url), count: results.length, cards: 0 };
    },
    { q, address },
  );
}
