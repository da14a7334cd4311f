import { readFile, writeFile } from 'node:fs/promises';
import { builtFiles } from '../src/integrations/built-files.ts';
import { formatProblem } from '../src/lib/problem.ts';
import { count } from '../src/lib/text.ts';
import { redirects } from '../src/redirects.ts';
import { goneAddresses, promisedAddresses, releasedFile } from './release/addresses.ts';
import { changesOf } from './release/changelog.ts';
import { redirectProblems } from './release/redirect-problems.ts';
import { run } from './run.ts';

/** Builds the site as it ships, and writes down its addresses; refuses where one of the last release is gone. */
async function release(): Promise<void> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const changes = changesOf(await readFile('CHANGELOG.md', 'utf8'), version);
  if (!changes)
    throw new Error(
      `CHANGELOG.md: found nothing under "## [${version}] - YYYY-MM-DD", expected what changed in the version of package.json.`,
    );
  // An operator's own settings would make another site's addresses.
  const plain = Object.fromEntries(
    ['PROVIDERS_FILE', 'SITE_URL', 'BASE_PATH', 'MAP_TILES', 'BUILD_DAY'].map((name) => [name, undefined]),
  );
  await run('npm', ['run', '--silent', 'build'], plain);
  const built = await builtFiles('dist');
  const released = await readReleased();
  const problems = [...redirectProblems(redirects), ...goneAddresses(released, built)];
  if (problems.length > 0)
    throw new Error(
      `${problems.map(formatProblem).join('\n\n')}\n\n${count(problems.length, 'problem')}: nothing was written`,
    );
  const addresses = promisedAddresses(built);
  await writeFile(releasedFile, `${addresses.join('\n')}\n`);
  const fresh = addresses.length - released.length;
  console.log(
    `\n${version}: ${count(addresses.length, 'address', 'addresses')} in ${releasedFile}, ${fresh.toLocaleString('en-US')} of them new`,
  );
  console.log(`Commit it, then: git tag v${version}`);
}

/** The addresses of the last release; before the first one there are none. */
const readReleased = async (): Promise<string[]> =>
  (await readFile(releasedFile, 'utf8').catch(() => '')).split('\n').filter(Boolean);

try {
  await release();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
