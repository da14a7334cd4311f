import { remembering } from '../../lib/remembering.ts';
import { type Parts, scriptsOf } from './parts.ts';

/**
 * The classes and ids of a page, and every word of its scripts, of those that load later as well: a name that is not among them can be
 * the class, the id or the property of nothing on the page. Words of scripts are many more than names, so it is never too few.
 */
export function namesIn(html: string, parts: Parts): ReadonlySet<string> {
  const given = [...html.matchAll(/ (?:class|id)="([^"]*)"/g)].map(([, names = '']) => names);
  const scripts = html.match(/<script type="module">.*?<\/script>/gs) ?? [];
  return new Set([
    ...given.flatMap((names) => names.split(/\s+/)),
    ...[...scripts, ...scriptsOf(html, parts)].flatMap(wordsIn),
  ]);
}

const wordsIn = remembering((script) => [...new Set(script.match(/[a-z_-][\w-]*/gi))]);
