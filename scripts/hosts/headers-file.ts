import { parseAllHeaders } from '@netlify/headers-parser';

/** One rule of a _headers file: the addresses it is for, and what it adds. */
interface HeaderRule {
  forRegExp: RegExp;
  values: Record<string, string>;
}

/** The rules of a _headers file, read as Netlify reads them; none where the file is missing, and rejects where a line is none. */
export async function readHeadersFile(file: string): Promise<HeaderRule[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: false,
  });
  if (errors.length > 0) throw new AggregateError(errors, `${file}: ${errors.map(({ message }) => message)}`);
  return headers as HeaderRule[];
}

/** Names and values of all headers that the rules add to the answer for a path such as "/api/claims.json". */
export const headersFor = (rules: readonly HeaderRule[], path: string): [name: string, value: string][] =>
  rules.filter(({ forRegExp }) => forRegExp.test(path)).flatMap(({ values }) => Object.entries(values));
