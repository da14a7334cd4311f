import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readlink, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let web = '';
beforeEach(async () => {
  web = await mkdtemp(join(tmpdir(), 'weekly-'));
  await mkdir(join(web, '2026-11-22T000000Z'));
  await symlink('2026-11-22T000000Z', join(web, 'current'));
});
afterEach(() => rm(web, { recursive: true, force: true }));

/** Runs the weekly job with a people file of its own, and gives its exit code and what it printed. */
const weekly = (...args: string[]) =>
  new Promise<{ code: number; printed: string }>((done) => {
    const env = { ...process.env, PROVIDERS_FILE: join(web, 'people.ndjson') };
    execFile('docs/examples/weekly.sh', [web, ...args], { env }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), printed: out + err }),
    );
  });

test('the weekly job leaves the site as it is where the list cannot be read', async () => {
  const { code, printed } = await weekly('csv', join(web, 'nowhere.csv'));
  expect(code).toBe(1);
  expect(printed).toContain('nowhere.csv: found no such file');
  expect((await readdir(web)).toSorted()).toEqual(['2026-11-22T000000Z', 'current']);
  expect(await readlink(join(web, 'current'))).toBe('2026-11-22T000000Z');
});
