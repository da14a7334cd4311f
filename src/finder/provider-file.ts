import { type Provider, providerSchema } from './schema/provider.ts';

/** A providers file cannot be used; the message is one sentence with file, line, field, found and expected. */
export class ProviderFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ProviderFileError';
  }
}

/** Where a reader begins that does not begin at the first line. */
export interface LinesBefore {
  lines: number;
  /** The id on the last of them */
  lastId: string;
}

/** Makes a reader to be called with each line of a providers file in turn; it throws a ProviderFileError at the first bad one. */
export function providerLineReader(
  file: string,
  before: LinesBefore = { lines: 0, lastId: '' },
): (line: string) => Provider {
  let lineNumber = before.lines;
  let { lastId } = before;
  return (line) => {
    lineNumber++;
    const refuse = (field: string, found: string, expected: string): never => {
      throw new ProviderFileError(`${file}, line ${lineNumber}, ${field}: found ${found}, ${expected}.`);
    };
    const provider = parseLine(line, refuse);
    if (provider.id === lastId) refuse('id', `"${provider.id}" a second time`, 'expected each id once');
    if (provider.id < lastId)
      refuse('id', `"${provider.id}" after "${lastId}"`, 'expected lines sorted by id');
    lastId = provider.id;
    return provider;
  };
}

/** Writes a provider as its line, keys in the order of the contract, without the line break. */
export function formatProviderLine(provider: Provider): string {
  return JSON.stringify(providerSchema.parse(provider));
}

type Refuse = (field: string, found: string, expected: string) => never;

function parseLine(line: string, refuse: Refuse): Provider {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    refuse('the whole line', quote(line), 'expected one JSON object');
  }
  const result = providerSchema.safeParse(record);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const path = issue?.path ?? [];
  if (issue?.code === 'unrecognized_keys')
    return refuse(
      [...path, issue.keys[0]].join('.'),
      'an unknown key',
      'expected only the keys of the provider record',
    );
  const found = path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    record,
  );
  const reason = issue?.message.replace(/^Invalid (input|option): /, '') ?? 'expected a provider record';
  return refuse(
    path.join('.') || 'the record',
    found === undefined ? 'nothing' : quote(found),
    reason.replace(/, received .*$/, ''),
  );
}

function quote(found: unknown): string {
  const text = typeof found === 'string' ? JSON.stringify(found) : (JSON.stringify(found) ?? String(found));
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
