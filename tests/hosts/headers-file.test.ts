import { expect, test } from 'vitest';
import { headersFor, readHeadersFile } from '../../scripts/hosts/headers-file.ts';
import { everywhere, kept } from './everywhere.ts';
import { promised } from './promises.ts';

const rules = await readHeadersFile('dist/_headers');

/** How long a device may keep an old worker is not left to the host. */
const mustAskAnew = 'service-worker.js';

// Types, packing and asking anew for what else is not kept are the hosts' own business there.
test.each(promised)('hosts that read _headers send $what with its rules', ({ path, isKept, isOpen }) => {
  const sent = headersFor(rules, `/${path}`).map(([name, value]) => [name.toLowerCase(), value] as const);
  expect(new Set(sent.map(([name]) => name)).size).toBe(sent.length);
  const headers = Object.fromEntries(sent);
  expect(headers).toMatchObject(everywhere);
  expect(headers['cache-control']).toBe(isKept ? kept : path === mustAskAnew ? 'no-cache' : undefined);
  expect(headers['access-control-allow-origin']).toBe(isOpen ? '*' : undefined);
  expect(headers['cross-origin-resource-policy']).toBe(
    isOpen ? 'cross-origin' : path.startsWith('_astro/') ? 'same-origin' : undefined,
  );
});
