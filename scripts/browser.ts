import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { doesStart, installPackages } from './apt.ts';
import { run } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

async function findBrowser(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const wanted = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...macApps,
    chromium.executablePath(),
  ];
  // Ubuntu's "chromium-browser" may be a script that only says how to install it.
  for (const file of wanted) if (await doesStart(file, '--version')) return file;
  return undefined;
}

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, else one that is there, else Debian's by apt as root, else
 * Playwright's own download.
 */
export async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await doesStart(named, '--version')) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", which does not start; expected the program of a Chromium.`);
  }
  const found = await findBrowser();
  if (found) return found;
  await installPackages('chromium');
  const installed = await findBrowser();
  if (installed) return installed;
  console.log('No Chromium from the system: asking Playwright for its own.');
  await run('npx', ['playwright', 'install', 'chromium']);
  const own = await findBrowser();
  if (own) return own;
  throw new Error(
    'No Chromium could be found or installed. Install one and set CHROMIUM_PATH to its program.',
  );
}
