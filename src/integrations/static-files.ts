import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { serveFiles } from './serve-files.ts';

/** An integration that adds generated files under one folder: written after a build, handed out from memory in development. */
export function staticFiles(
  folder: string,
  make: () => Iterable<[path: string, content: string]>,
): AstroIntegration {
  return {
    name: folder,
    hooks: {
      'astro:server:setup': ({ server }) => {
        let made: Map<string, string> | undefined;
        const find = async (path: string) => {
          made ??= new Map(make());
          const bytes = made.get(path);
          return bytes === undefined ? undefined : { bytes };
        };
        server.middlewares.use(serveFiles(`${server.config.base}${folder}/`, find));
      },
      'astro:build:done': ({ dir, logger }) => {
        const target = join(fileURLToPath(dir), folder);
        const files = [...make()];
        for (const folder of new Set(files.map(([path]) => dirname(path))))
          mkdirSync(join(target, folder), { recursive: true });
        for (const [path, content] of files) writeFileSync(join(target, path), content);
        logger.info(`${files.length.toLocaleString('en-US')} files`);
      },
    },
  };
}
