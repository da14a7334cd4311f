import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveWithCaddy } from '../../scripts/hosts/caddy.ts';
import { serveWithNginx } from '../../scripts/hosts/nginx.ts';
import type { RunningHost } from '../../scripts/hosts/serving.ts';
import { ask } from './ask.ts';
import { everywhere, kept } from './everywhere.ts';
import { built, promised } from './promises.ts';

const browser = { headers: { 'accept-encoding': 'gzip' } };
const hosts = { nginx: serveWithNginx, caddy: serveWithCaddy };
const notFound = readFileSync('dist/404.html', 'utf8');

test('the table of promises has every kind of file of the build', () => {
  const endings = (files: string[]) =>
    new Set(files.map((file) => file.replace(/\/$/, '/index.html').split('.').at(-1)));
  const known = endings(promised.map(({ path }) => path || 'index.html'));
  // The last is read by hosts alone.
  expect([...endings(built)].filter((ending) => !known.has(ending) && ending !== '_headers')).toEqual([]);
});

describe.each(Object.entries(hosts))('%s with its sample', (_name, serve) => {
  describe.each(['/', '/handwise/'])('serving the site at %s', (base) => {
    let host: RunningHost;
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'handwise-web-'));
      const root = join(folder, 'root');
      if (base !== '/') await mkdir(root);
      await symlink(resolve('dist'), join(root, base).replace(/\/$/, ''));
      host = await serve({ root, base });
    });
    afterAll(async () => {
      await host?.close();
      await rm(folder, { recursive: true });
    });

    test.each(promised)('sends $what with its type, its rules and its bytes', async (file) => {
      const { status, headers, text, sentBytes } = await ask(host.address, file.path, browser);
      expect(status).toBe(200);
      expect(headers).toMatchObject(everywhere);
      expect({
        type: headers['content-type'],
        cache: headers['cache-control'],
        open: headers['access-control-allow-origin'],
        embed: headers['cross-origin-resource-policy'],
        encoding: headers['content-encoding'],
      }).toEqual({
        type: file.type,
        cache: file.isKept ? kept : 'no-cache',
        open: file.isOpen ? '*' : undefined,
        embed: file.isOpen ? 'cross-origin' : file.path.startsWith('_astro/') ? 'same-origin' : undefined,
        encoding: file.isPacked ? 'gzip' : undefined,
      });
      const onDisk = readFileSync(join('dist', file.path.replace(/(^|\/)$/, '$1index.html')));
      expect(text).toBe(onDisk.toString('utf8'));
      if (file.isPacked) expect(headers['vary']).toMatch(/accept-encoding/i);
      else expect(sentBytes).toBe(onDisk.length);
    });

    test('sends nothing packed to a program that did not ask for it', async () => {
      expect((await ask(host.address, 'conditions/')).headers['content-encoding']).toBeUndefined();
    });

    test('answers "not changed" to a browser that has the newest copy', async () => {
      const { etag } = (await ask(host.address, 'feed.xml')).headers;
      const again = await ask(host.address, 'feed.xml', { headers: { 'if-none-match': etag } });
      expect([again.status, again.sentBytes]).toEqual([304, 0]);
    });

    test('sends a part of a file to whoever asks for a range', async () => {
      const part = await ask(host.address, 'referral-form.pdf', { headers: { range: 'bytes=0-3' } });
      expect([part.status, part.text]).toEqual([206, '%PDF']);
    });

    test('adds a missing end slash and keeps the query', async () => {
      const { status, headers } = await ask(host.address, 'find?near=98101');
      expect([301, 308]).toContain(status);
      expect(new URL(headers.location ?? '', `${host.address}find`).href).toBe(
        `${host.address}find/?near=98101`,
      );
      expect(headers).toMatchObject(everywhere);
    });

    test.each([
      'no-such-page/',
      'api/none.json',
      '_astro/none.js',
      '_astro/',
      'finder/0123456789abcdef/none.bin',
      'feed/none.xml',
    ])('answers %s with the page that says so, and lets nobody keep that', async (path) => {
      const { status, headers, text } = await ask(host.address, path, browser);
      expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers).toMatchObject(everywhere);
      expect(text).toBe(notFound);
    });

    test('never leaves its folder, never redirects to another host and tells no version', async () => {
      for (const path of [
        '../../etc/passwd',
        '%2e%2e/%2e%2e/etc/passwd',
        '/evil.example/..',
        '/find',
        '//find',
      ]) {
        const { headers, text } = await ask(host.address, path);
        expect(text).not.toMatch(/^root:/m);
        if (headers.location) expect(new URL(headers.location, host.address).hostname).toBe('localhost');
        expect(headers['server'] ?? '').not.toMatch(/\d/);
      }
    });

    test('takes nothing in', async () => {
      expect((await ask(host.address, 'find/', { method: 'POST' })).status).toBe(405);
    });
  });
});

test('nginx with its sample leads from plain to encrypted', async () => {
  const host = await serveWithNginx({ root: resolve('dist'), base: '/' });
  const { status, headers } = await ask(host.plain, 'find/?near=98101');
  await host.close();
  expect([status, headers.location]).toEqual([301, 'https://localhost/find/?near=98101']);
});
