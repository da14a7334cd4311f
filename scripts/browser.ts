import { execFile } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { run } from './run.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Whether the file starts: Ubuntu's "chromium-browser" may be a script that only says how to install it. */
const doesStart = (file: string): Promise<boolean> =>
  promisify(execFile)(file, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );

async function findBrowser(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const wanted = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...macApps,
    chromium.executablePath(),
  ];
  for (const file of wanted) if (await doesStart(file)) return file;
  return undefined;
}

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, else one that is there, else Debian's by apt as root, else
 * Playwright's own download.
 */
export async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await doesStart(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", which does not start; expected the program of a Chromium.`);
  }
  const found = await findBrowser();
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('No Chromium found: installing the system one.');
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], quiet)
      .then(() => run('apt-get', ['install', '-y', '-qq', 'chromium'], quiet))
      .catch((error: unknown) => console.warn(String(error)));
  }
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
