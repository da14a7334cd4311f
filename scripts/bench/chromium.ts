import { type Browser, chromium } from '@playwright/test';
import { browserPath } from '../browser.ts';

/** Starts the Chromium that measures; `options` are more of its own. */
export const startBrowser = async (...options: string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', '--disable-gpu', ...options],
  });
