import type { AstroIntegration } from 'astro';
import type { Entry } from '../evidence/content-set.ts';
import { cslOf } from '../evidence/csl.ts';
import type { Citation } from '../evidence/schema/citation.ts';
import { formatReferences } from '../references/format-references.ts';

const name = 'virtual:references';

/**
 * Formats the references of all citations while the site is bundled, and hands them to pages as `virtual:references`. In development,
 * where citations change, it hands over none, and pages format what they show.
 */
export function references(citations: readonly Entry<Omit<Citation, 'id'>>[]): AstroIntegration {
  return {
    name: 'references',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        const items = citations.map(({ id, data }) => cslOf({ ...data, id }, ''));
        const formatted = command === 'build' ? formatReferences(items) : undefined;
        // What went wrong is thrown where pages ask for it.
        formatted?.catch(() => undefined);
        updateConfig({
          vite: {
            plugins: [
              {
                name,
                resolveId: (id) => (id === name ? `\0${name}` : undefined),
                load: async (id) =>
                  id === `\0${name}`
                    ? `export const formatted = ${JSON.stringify(await formatted)}`
                    : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
