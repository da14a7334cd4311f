import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillSample } from './fill-sample.ts';
import { freePort, type HostedSite, inOwnFolder, type RunningHost, startProgram } from './serving.ts';

/** Without these, Caddy would take ports 80 and 2019 and ask to trust its certificates on the whole machine. */
const ownMachine = `{
	admin off
	local_certs
	skip_install_trust
	auto_https disable_redirects
}
`;

/** Serves a site with the real Caddy and the sample of docs/hosts, at a free port of this machine. */
export const serveWithCaddy = (site: HostedSite): Promise<RunningHost> =>
  inOwnFolder((folder) => startCaddy(site, folder));

async function startCaddy({ root, base }: HostedSite, folder: string): Promise<RunningHost> {
  const port = await freePort();
  const sample = await fillSample('docs/hosts/Caddyfile', {
    'example.org {': `localhost:${port} {\n\tbind 127.0.0.1`,
    'root * /var/www/handwise': `root * ${root}`,
    'rewrite * /404.html': `rewrite * ${base}404.html`,
  });
  const file = join(folder, 'Caddyfile');
  await writeFile(file, ownMachine + sample);
  const stop = await startProgram('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], port, {
    HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_CONFIG_HOME: folder,
  });
  return { address: `https://localhost:${port}${base}`, close: stop };
}
