import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};
const compressed = /html|css|javascript|json|svg|xml|plain|csv/;

/** A running server and how to end it. */
export interface StaticServer {
  address: string;
  close: () => Promise<void>;
}

/** The file for a path below the folder: index.html for a folder, undefined for nothing or for a path that leaves it. */
async function findFile(root: string, path: string): Promise<string | undefined> {
  const file = resolve(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  if (!found?.isDirectory() || !path.endsWith('/')) return undefined;
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}

function send(response: ServerResponse, file: string, gzip: boolean): void {
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.setHeader('Content-Type', type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (gzip && compressed.test(type)) {
    response.setHeader('Content-Encoding', 'gzip');
    createReadStream(file).pipe(createGzip()).pipe(response);
  } else createReadStream(file).pipe(response);
}

/**
 * Serves a folder on 127.0.0.1 as a static host would: gzip, 404.html, a redirect for a missing end slash.
 * Port 0 takes a free one; a busy port rejects with the system's error.
 */
export async function serveFolder(folder: string, port: number): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer(async (request, response) => {
    let path: string;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const file = await findFile(root, path);
    const gzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (file) return send(response, file, gzip);
    if (await findFile(root, `${path}/`)) {
      response.writeHead(301, { Location: `${path}/` }).end();
      return;
    }
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(await readFile(join(root, '404.html')).catch(() => 'Not found'));
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
