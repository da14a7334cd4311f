import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const folder = new URL('.', import.meta.url);
const load = createRequire(folder);

/** Reads a package that the map is made from; one that is missing, or of another version, is an error that says how to get it. */
export function readSource<T>(path: string): T {
  checkSource(path);
  return load(path);
}

/** The same for a package that is a module. */
export async function importSource<T>(path: string): Promise<T> {
  checkSource(path);
  return import(new URL(`node_modules/${path}`, folder).href);
}

function checkSource(path: string): void {
  const name = path.split('/', path.startsWith('@') ? 2 : 1).join('/');
  const { dependencies } = load('./package.json') as { dependencies: Record<string, string> };
  const manifest = new URL(`node_modules/${name}/package.json`, folder);
  const found = existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : 'nothing';
  if (found !== dependencies[name])
    throw new Error(
      `${name}: found ${found}, expected version ${dependencies[name]}. Get it with: npm install --prefix scripts/basemap --no-package-lock`,
    );
}
