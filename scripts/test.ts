import { mkdir, readFile, rm } from 'node:fs/promises';
import { ensurePoppler } from './poppler.ts';
import { run } from './run.ts';

interface Counts {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  command: [string, string[]];
  /** Where the stage's runner writes its own report, and how to count it */
  report?: { file: string; count: (json: string) => Counts };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number };
}

/** How the tests in a browser wrote down what became of them. */
const browserReport: Stage['report'] = {
  file: 'test-results/browser.json',
  count: (json) => {
    const { stats } = JSON.parse(json) as PlaywrightReport;
    if (stats.flaky > 0) console.log(`${stats.flaky} passed only at the second try: see "flaky" above`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
  },
};

const stages: Stage[] = [
  { name: 'types', command: ['npm', ['run', '--silent', 'types']] },
  { name: 'lint', command: ['npm', ['run', '--silent', 'lint']] },
  { name: 'content rules', command: ['npm', ['run', '--silent', 'check']] },
  {
    name: 'unit tests',
    command: [
      'npx',
      ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'],
    ],
    report: {
      file: 'test-results/unit.json',
      count: (json) => {
        const { numPassedTests, numFailedTests } = JSON.parse(json) as VitestReport;
        return { passed: numPassedTests, failed: numFailedTests };
      },
    },
  },
  { name: 'build', command: ['npm', ['run', '--silent', 'build']] },
  {
    name: 'browser tests',
    command: ['npm', ['run', '--silent', 'test:browser']],
    report: browserReport,
  },
];

/** Runs one stage and counts its tests; a stage that fails without a failed test, or tests nothing, is one failure. */
async function runStage({ command, report }: Stage): Promise<Counts> {
  // A report that an earlier run left behind would count as this one's.
  if (report) await rm(report.file, { force: true });
  const hasSucceeded = await run(...command).then(
    () => true,
    () => false,
  );
  if (!report) return { passed: 0, failed: hasSucceeded ? 0 : 1 };
  const { passed, failed } = await readFile(report.file, 'utf8')
    .then(report.count)
    .catch(() => ({ passed: 0, failed: 0 }));
  return { passed, failed: hasSucceeded && passed > 0 ? failed : Math.max(1, failed) };
}

/** What takes too long for every change: before a release, and at night. */
const longStages: Stage[] = [
  {
    name: 'every page',
    command: ['npm', ['run', '--silent', 'test:every-page']],
    report: browserReport,
  },
  {
    name: 'in a sub-folder',
    command: ['npm', ['run', '--silent', 'test:sub-folder']],
    report: browserReport,
  },
];
const minutesAllowed = 25;

const isAll = process.argv.includes('--all');
const started = performance.now();
const totals: Counts = { passed: 0, failed: 0 };
const times: string[] = [];
await mkdir('test-results', { recursive: true });
await ensurePoppler();

for (const stage of isAll ? [...stages, ...longStages] : stages) {
  const stageStarted = performance.now();
  console.log(`\n--- ${stage.name}`);
  const { passed, failed } = await runStage(stage);
  times.push(
    `${stage.name} ${Math.round((performance.now() - stageStarted) / 1000)} s${failed ? ' (failed)' : ''}`,
  );
  totals.passed += passed;
  totals.failed += failed;
  // Nothing after a failed stage can be trusted.
  if (failed > 0) break;
}

console.log(`\n${times.join(', ')}`);
const minutes = (performance.now() - started) / 60_000;
if (!isAll && minutes > minutesAllowed)
  console.log(
    `It took ${Math.round(minutes)} minutes. On a quiet machine with two cores it may take ${minutesAllowed}: see which stage grew.`,
  );
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;
