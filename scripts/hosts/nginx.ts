import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { fillSample } from './fill-sample.ts';
import { freePort, type HostedSite, inOwnFolder, type RunningHost, startProgram } from './serving.ts';

type EncryptingHost = RunningHost & { plain: string };

/** Serves a site with the real nginx and the sample of docs/hosts, at free ports of this machine; `plain` is the address without TLS. */
export const serveWithNginx = (site: HostedSite): Promise<EncryptingHost> =>
  inOwnFolder((folder) => startNginx(site, folder));

async function startNginx({ root, base }: HostedSite, folder: string): Promise<EncryptingHost> {
  const [port, plainPort] = [await freePort(), await freePort()];
  const [certificate, key] = [join(folder, 'fullchain.pem'), join(folder, 'key.pem')];
  await makeCertificate(certificate, key);
  const sample = await fillSample('docs/hosts/nginx.conf', {
    'listen 80;': `listen 127.0.0.1:${plainPort};`,
    'listen 443 ssl http2;': `listen 127.0.0.1:${port} ssl http2;`,
    '    listen [::]:80;\n': '',
    '    listen [::]:443 ssl http2;\n': '',
    'server_name example.org;': 'server_name localhost;',
    '/etc/ssl/handwise/fullchain.pem': certificate,
    '/etc/ssl/handwise/key.pem': key,
    'root /var/www/handwise;': `root ${root};`,
    '=404 /404.html;': `=404 ${base}404.html;`,
  });
  const file = join(folder, 'nginx.conf');
  await writeFile(file, wholeConfiguration(folder, sample));
  const stop = await startProgram('nginx', ['-e', 'stderr', '-p', folder, '-c', file], port);
  return {
    address: `https://localhost:${port}${base}`,
    plain: `http://localhost:${plainPort}${base}`,
    close: stop,
  };
}

const makeCertificate = (certificate: string, key: string) =>
  promisify(execFile)(
    'openssl',
    // biome-ignore format: one option and its value beside each other
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2',
      '-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-out', certificate, '-keyout', key],
  );

/** What stands around the sample on a machine: all that nginx would write goes into the folder. */
function wholeConfiguration(folder: string, sample: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
    .join('\n');
  // As root, nginx would else give its workers to a user who may not read this folder.
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user}
daemon off;
worker_processes auto;
pid ${join(folder, 'nginx.pid')};
events { worker_connections 1024; }
http {
sendfile on;
access_log off;
${temporary}
${sample}
}
`;
}
