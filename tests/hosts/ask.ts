import { type IncomingHttpHeaders, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { gunzipSync } from 'node:zlib';

/** What a host answered; `text` is unpacked, `packedBytes` is what was sent. */
export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
  sentBytes: number;
}

/** Asks a host of this machine, whose certificate nobody has signed, for a path below an address. */
export const ask = (address: string, path: string, options: { method?: string; headers?: object } = {}) =>
  new Promise<Answer>((done, fail) => {
    const { protocol, hostname, port, pathname } = new URL(address);
    const request = protocol === 'https:' ? requestSecure : requestPlain;
    const { method = 'GET', headers = {} } = options;
    const asked = request(
      {
        hostname,
        port,
        method,
        path: pathname + path,
        headers: { ...headers },
        agent: false,
        rejectUnauthorized: false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const sent = Buffer.concat(parts);
          const body = response.headers['content-encoding'] === 'gzip' ? gunzipSync(sent) : sent;
          const { statusCode: status, headers } = response;
          done({ status, headers, text: body.toString('utf8'), sentBytes: sent.length });
        });
      },
    );
    asked.once('error', fail).end();
  });
