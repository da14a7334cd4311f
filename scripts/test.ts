import { mkdir, readFile } from 'node:fs/promises';
import { run } from './run.ts';

interface Stage {
  name: string;
  command: [string, string[]];
  /** Where the stage's runner writes its own report, and how to count it */
  report?: { file: string; count: (report: never) => { passed: number; failed: number } };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

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
      count: ({ numPassedTests, numFailedTests }: VitestReport) => ({
        passed: numPassedTests,
        failed: numFailedTests,
      }),
    },
  },
  { name: 'build', command: ['npm', ['run', '--silent', 'build']] },
  {
    name: 'browser tests',
    command: ['npm', ['run', '--silent', 'test:browser']],
    report: {
      file: 'test-results/browser.json',
      count: ({ stats }: PlaywrightReport) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
      }),
    },
  },
];

const totals = { passed: 0, failed: 0 };
const times: string[] = [];
await mkdir('test-results', { recursive: true });

for (const { name, command, report } of stages) {
  const started = performance.now();
  console.log(`\n--- ${name}`);
  const ended = await run(...command).then(
    () => true,
    () => false,
  );
  times.push(`${name} ${Math.round((performance.now() - started) / 1000)} s`);
  const counted = report
    ? await readFile(report.file, 'utf8').then(
        (text) => report.count(JSON.parse(text) as never),
        () => undefined,
      )
    : { passed: 0, failed: 0 };
  totals.passed += counted?.passed ?? 0;
  totals.failed += counted?.failed ?? 0;
  // A stage that ends badly without a failed test of its own still counts, and nothing after it can be trusted.
  if (!ended && !counted?.failed) totals.failed += 1;
  if (!ended) break;
}

console.log(`\n${times.join(', ')}`);
console.log(`${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;
