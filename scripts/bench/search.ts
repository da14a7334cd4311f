import { readFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { browserPath } from '../browser.ts';
import { serveFolder } from '../static-server.ts';
import { isGood, type JudgedQuery, type ShownResults } from './search-judge.ts';

/** How one way of searching did on one set of questions. */
export interface SearchScore {
  set: string;
  way: 'handwise' | 'plain Pagefind';
  questions: number;
  good: number;
  /** Of those out of scope */
  outOfScope: { questions: number; good: number };
  /** Questions that it failed; told for the set that may be tuned to, and not for the other */
  failed: string[];
}

const sets = ['tuned', 'blind'] as const;

/** Asks a built site every question of the evaluation sets, through its search page and through plain Pagefind on the same index. */
export async function benchSearch(site: string): Promise<SearchScore[]> {
  const server = await serveFolder(site, 0, '/');
  const browser = await chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    const scores: SearchScore[] = [];
    for (const set of sets) {
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
          failed: set === 'tuned' ? failed.map(({ q }) => q) : [],
        });
      }
    }
    return scores;
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
