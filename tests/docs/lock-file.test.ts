import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Cure for a failure: install from the public registry, without settings of a machine, and commit the lock file anew.
interface Locked {
  resolved?: string;
  integrity?: string;
  link?: boolean;
  inBundle?: boolean;
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Record<string, Locked> };
const others = Object.entries(packages).filter(([path]) => path !== '');
const publicRegistry = 'https://registry.npmjs.org/';

test('no package comes from another address than the public registry', () => {
  const foreign = others.filter(([, { resolved }]) => resolved && !resolved.startsWith(publicRegistry));
  expect(foreign.map(([path, { resolved }]) => `${path} from ${resolved}`)).toEqual([]);
});

test('every package is held to its bytes', () => {
  const loose = others.filter(([, { integrity, link, inBundle }]) => !(integrity || link || inBundle));
  expect(others.length).toBeGreaterThan(100);
  expect(loose.map(([path]) => path)).toEqual([]);
});

test('the lock file names no other host, for funding excepted', () => {
  const withoutFunding = text.replace(/"funding": (?:\{[^}]*\}|\[[^\]]*\]|"[^"]*")/g, '');
  const hosts = [...withoutFunding.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host);
  expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});
