import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { headersFor, readHeadersFile } from './hosts/headers-file.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.nbib': 'application/nbib; charset=utf-8',
};
const compressed = /html|css|javascript|json|svg|xml|plain|csv|research-info|bib/;

/** A running server and how to end it. */
interface StaticServer {
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1 below an address such as "/" or "/handwise/", as a static host would: gzip, 404.html,
 * a redirect for a missing end slash, the headers of its _headers file. Port 0 takes a free one; a busy port rejects with the system's error.
 */
export async function serveFolder(folder: string, port: number, base: string): Promise<StaticServer> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    // A file may vanish while it is sent, because a new build began: that ends one answer, never the server.
    answer(root, base, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, search } = splitAddress(request.url ?? '/');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  // Read anew each time: the server starts before the build that writes it.
  const rules = await readHeadersFile(join(root, '_headers'));
  for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
  const path = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : undefined;
  const file = path === undefined ? undefined : await findFile(root, path);
  if (file) return send(request, response, file);
  if (`${pathname}/` === base || (path && (await findFile(root, `${path}/`)))) {
    // The address goes back as it came, still encoded: decoded, it may hold what a header cannot.
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
    return;
  }
  response.statusCode = 404;
  const page = await findFile(root, '404.html');
  if (page) await send(request, response, page);
  else response.end('Not found');
}

/** Path and query of a request; "//" at its start would be another host's name in a redirect. */
function splitAddress(address: string): { pathname: string; search: string } {
  const at = address.search(/\?|$/);
  return { pathname: address.slice(0, at).replace(/\/{2,}/g, '/'), search: address.slice(at) };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** The file for a path below the folder: index.html for a folder, undefined for nothing or for a path that leaves it. */
async function findFile(root: string, path: string): Promise<string | undefined> {
  const file = resolve(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  if (!found?.isDirectory() || !/(^|\/)$/.test(path)) return undefined;
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined;
}

async function send(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const type = types[extname(file)] ?? 'application/octet-stream';
  const isGzip = compressed.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (!response.hasHeader('Content-Type')) response.setHeader('Content-Type', type);
  if (isGzip) response.setHeader('Content-Encoding', 'gzip');
  if (request.method === 'HEAD') response.end();
  else if (isGzip) await pipeline(createReadStream(file), createGzip(), response);
  else await pipeline(createReadStream(file), response);
}
