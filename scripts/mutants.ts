import { Stryker } from '@stryker-mutator/core';
import { isEnough, percent, roomsAsked, scoreOf } from './mutants/score.ts';

/** Below this share of mutants noticed, in percent, a room fails. */
const least = 80;

const asked = roomsAsked(process.argv.slice(2));
const told: string[] = [];
for (const room of asked) {
  // vitest.mutants.config.ts reads it: of each room only its own tests are asked.
  process.env['MUTANTS_ROOM'] = room;
  const ends = await new Stryker({
    mutate: [`src/${room}/**/*.ts`],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutants.config.ts' },
    plugins: ['@stryker-mutator/vitest-runner'],
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A busy machine makes a test slow, not endless.
    timeoutMS: 30_000,
    incremental: true,
    incrementalFile: `.cache/mutants/${room}.json`,
    tempDirName: '.cache/mutants/sandbox',
    ignorePatterns: ['dist', 'docs', 'bench', '.astro', '.cache', 'test-results', 'public/basemap'],
    reporters: ['progress-append-only', 'clear-text', 'html'],
    clearTextReporter: { reportTests: false, allowColor: false, logTests: false },
    htmlReporter: { fileName: `test-results/mutants/${room}.html` },
    allowEmpty: false,
  }).runMutationTest();
  const score = scoreOf(ends.map(({ status }) => status));
  const fault = isEnough(score, least) ? '' : `, expected at least ${least} %`;
  const { mutants, tooLong } = score;
  told.push(
    `${room}: found ${percent(score)} of ${mutants} mutants noticed, ${tooLong} by running too long${fault}`,
  );
  if (fault) process.exitCode = 1;
}
console.log(`\n${told.join('\n')}`);
