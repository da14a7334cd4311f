import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/static-server.ts';

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Asks with the path as it stands: fetch would tidy "/../" away before the server sees it. */
const ask = (address: string, path: string, method = 'GET'): Promise<Answer> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(address);
    const asked = request({ hostname, port, path, method, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, text }));
    });
    asked.once('error', fail).end();
  });

let parent: string;
let root: Awaited<ReturnType<typeof serveFolder>>;
let below: typeof root;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'server-'));
  const dist = join(parent, 'dist');
  await mkdir(join(dist, 'find'), { recursive: true });
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await writeFile(join(dist, 'index.html'), 'home');
  await writeFile(join(dist, 'find/index.html'), 'finder');
  await writeFile(join(dist, '404.html'), 'not found page');
  await writeFile(join(dist, 'feed.xml'), '<feed/>');
  await writeFile(
    join(dist, '_headers'),
    '/*\n  X-Rule: all\n/feed.xml\n  Content-Type: application/atom+xml\n',
  );
  root = await serveFolder(dist, 0, '/');
  below = await serveFolder(dist, 0, '/handwise/');
});
afterAll(async () => {
  await Promise.all([root.close(), below.close()]);
  await rm(parent, { recursive: true });
});

describe('the server of the built site', () => {
  test('answers an address that ends in a slash with the page of that folder', async () => {
    expect(await ask(root.address, '/')).toMatchObject({ status: 200, text: 'home' });
    expect(await ask(root.address, '/find/?near=98101')).toMatchObject({ status: 200, text: 'finder' });
  });

  test('adds a missing end slash and keeps the query', async () => {
    const { status, headers } = await ask(root.address, '/find?near=98101&x=a?b');
    expect([status, headers.location]).toEqual([301, '/find/?near=98101&x=a?b']);
  });

  test('never redirects to another host', async () => {
    for (const path of ['//find', '/.//find', '///find'])
      expect((await ask(root.address, path)).headers.location).toMatch(/^\/[^/]/);
  });

  test.each([
    '/nope',
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%00',
    '/%',
    '/find%0d%0aA:1',
  ])('has nothing at %s but the page that says so', async (path) =>
    expect(await ask(root.address, path)).toMatchObject({ status: 404, text: 'not found page' }),
  );

  test('sends what its _headers file adds, as the hosts do that read such a file', async () => {
    expect((await ask(root.address, '/no-such-page')).headers['x-rule']).toBe('all');
    const { headers } = await ask(root.address, '/feed.xml');
    expect([headers['x-rule'], headers['content-type']]).toEqual(['all', 'application/atom+xml']);
  });

  test('sends a head without a body, and takes nothing in', async () => {
    const { status, headers, text } = await ask(root.address, '/', 'HEAD');
    expect([status, headers['content-type'], text]).toEqual([200, 'text/html; charset=utf-8', '']);
    expect((await ask(root.address, '/', 'POST')).status).toBe(405);
  });

  test('serves a site built for a sub-folder below it, and nothing beside it', async () => {
    expect(below.address).toMatch(/\/handwise\/$/);
    expect((await ask(below.address, '/handwise')).headers.location).toBe('/handwise/');
    expect((await ask(below.address, '/handwise/find')).headers.location).toBe('/handwise/find/');
    expect(await ask(below.address, '/handwise/find/')).toMatchObject({ status: 200, text: 'finder' });
    expect((await ask(below.address, '/find/')).status).toBe(404);
  });

  test('says that a port is busy before anything else happens', async () => {
    const { port } = new URL(root.address);
    await expect(serveFolder(parent, Number(port), '/')).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
