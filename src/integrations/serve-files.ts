import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** A file that the development server hands out: its bytes, or where they lie on disk. */
export type ServedFile = { bytes: Uint8Array | string } | { file: string };

type Next = (error?: unknown) => void;

/** Makes a handler that serves the files under an address such as "/finder/"; what `find` does not know is a 404. */
export function serveFiles(
  address: string,
  find: (path: string) => Promise<ServedFile | undefined>,
): (request: IncomingMessage, response: ServerResponse, next: Next) => Promise<void> {
  return async (request, response, next) => {
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    if (!path.startsWith(address) || path.endsWith('/')) return next();
    const found = await find(path.slice(address.length));
    if (!found || ('file' in found && !(await stat(found.file).catch(() => undefined))?.isFile())) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not found');
      return;
    }
    response.writeHead(200, { 'content-type': contentType(path), 'cache-control': 'no-cache' });
    if ('file' in found) createReadStream(found.file).pipe(response);
    else response.end(found.bytes);
  };
}

function contentType(path: string): string {
  if (path.endsWith('.json')) return 'application/json; charset=utf-8';
  if (path.endsWith('.geojson')) return 'application/geo+json; charset=utf-8';
  if (path.endsWith('.csv')) return 'text/csv; charset=utf-8';
  return 'application/octet-stream';
}
