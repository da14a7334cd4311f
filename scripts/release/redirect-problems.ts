import type { Problem } from '../../src/lib/problem.ts';

/** What is wrong with redirects: one that leads in a circle or to another one, or whose old address is still a page. */
export const redirectProblems = (redirects: Record<string, string>): Problem[] =>
  Object.entries(redirects).flatMap(([from, to]) => {
    const problem = (found: string, expected: string, fix?: string): Problem[] => [
      { file: 'src/redirects.ts', rule: 'redirect', field: from, found, expected, ...(fix && { fix }) },
    ];
    const wrong = [from, to].find((address) => !/^\/([a-z0-9-]+\/)*$/.test(address));
    if (wrong !== undefined) return problem(wrong, 'an address on this site that begins and ends with "/"');
    if (from === to) return problem(`${from} -> ${to}`, 'another address');
    const next = redirects[to];
    if (next)
      return problem(
        `${to}, which leads on to ${next}`,
        'the page itself: readers wait once',
        `'${from}': '${next}',`,
      );
    return [];
  });
