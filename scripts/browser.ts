import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { doesStart, installPackages } from './apt.ts';
import { run } from './run.ts';

/** Chromium without windows: it takes a third of the processor's time that a whole one takes for a page. */
const shell = 'chromium-headless-shell';
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const inPath = (name: string): string[] =>
  (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));

const findShell = () => firstThatStarts(inPath(shell));

const findBrowser = () => firstThatStarts([...names.flatMap(inPath), ...macApps, chromium.executablePath()]);

async function firstThatStarts(files: readonly string[]): Promise<string | undefined> {
  // Ubuntu's "chromium-browser" may be a script that only says how to install it.
  for (const file of files) if (await doesStart(file, '--version')) return file;
  return undefined;
}

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, else one without windows, which Debian's apt brings where this runs as
 * root, else any that is there or can be had from apt, else Playwright's own download.
 */
export async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await doesStart(named, '--version')) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", which does not start; expected the program of a Chromium.`);
  }
  const light = await findShell();
  if (light) return light;
  await installPackages(shell);
  const found = (await findShell()) ?? (await findBrowser());
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
